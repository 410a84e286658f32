#include "app/gui/lock/Curtain.h"

#include <QApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QToolTip>

#include <algorithm>

namespace ieum {

namespace {

constexpr int mostPopups = 16; // a menu of a menu …; one that refuses to close shall not hold us up

bool isPopup(const QWidget *widget)
{
    return widget->windowType() == Qt::Popup || widget->windowType() == Qt::ToolTip;
}

void closePopups()
{
    QToolTip::hideText();
    for (int i = 0; i < mostPopups && QApplication::activePopupWidget(); ++i)
        QApplication::activePopupWidget()->close();
}

} // namespace

Curtain::Curtain(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

Curtain::~Curtain()
{
    open();
}

void Curtain::draw()
{
    if (std::exchange(m_isDrawn, true))
        return;
    commitTyping();
    closePopups();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!isPopup(window) && window->windowHandle()) // others were never shown to anybody
            hideContent(window);
    }
}

// The syllable under composition is typed too. Not every input method gives it up when it is asked to.
void Curtain::commitTyping()
{
    QGuiApplication::inputMethod()->commit();
    if (!m_composing || m_preedit.isEmpty())
        return;
    QInputMethodEvent typed;
    typed.setCommitString(std::exchange(m_preedit, QString()));
    QCoreApplication::sendEvent(m_composing, &typed);
}

void Curtain::open()
{
    if (!std::exchange(m_isDrawn, false))
        return;
    // The last ones first, as they were opened: focus ends where it was.
    for (auto hidden = m_hidden.rbegin(); hidden != m_hidden.rend(); ++hidden)
        (*hidden)->restore();
    m_hidden.clear();
}

HiddenWindow *Curtain::find(const QObject *window) const
{
    const auto found = std::find_if(m_hidden.begin(), m_hidden.end(),
                                    [window](const auto &one) { return one->window() == window; });
    return found == m_hidden.end() ? nullptr : found->get();
}

void Curtain::hideContent(QWidget *window)
{
    if (window != m_spared && !find(window))
        m_hidden.push_back(std::make_unique<HiddenWindow>(window));
}

bool Curtain::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod) {
        m_composing = watched;
        m_preedit = static_cast<QInputMethodEvent *>(event)->preeditString();
    }
    if (!m_isDrawn)
        return false;
    // Keys of the windows behind it; the lock page has none.
    if (event->type() == QEvent::Shortcut)
        return true;
    if (event->type() != QEvent::Show && event->type() != QEvent::WindowTitleChange)
        return false;
    auto *window = qobject_cast<QWidget *>(watched);
    if (!window || !window->isWindow() || window == m_spared)
        return false;
    if (event->type() == QEvent::WindowTitleChange) {
        if (HiddenWindow *hidden = find(window))
            hidden->keepTitle();
    } else if (!isPopup(window) && !find(window)) {
        hideContent(window);
        QMetaObject::invokeMethod(this, &Curtain::covered, Qt::QueuedConnection);
    }
    return false;
}

} // namespace ieum
