#include "app/gui/lock/HiddenWindow.h"

#include <QCoreApplication>
#include <QFocusFrame>
#include <QLayout>
#include <QMainWindow>

namespace ieum {

namespace {

QString nothingSaid()
{
    return QCoreApplication::translate("HiddenWindow", "Ieum");
}

} // namespace

HiddenWindow::HiddenWindow(QWidget *window)
    : m_window(window)
    , m_focus(window->focusWidget())
    , m_title(window->windowTitle())
    , m_name(window->accessibleName())
    , m_description(window->accessibleDescription())
    , m_holder(new QWidget)
{
    m_holder->resize(window->size());
    takeContent();
    takeLoose();
    window->setWindowTitle(nothingSaid());
    window->setAccessibleName({});
    window->setAccessibleDescription({});
}

HiddenWindow::~HiddenWindow()
{
    restore();
}

void HiddenWindow::takeContent()
{
    if (auto *main = qobject_cast<QMainWindow *>(m_window)) {
        m_centre = main->takeCentralWidget();
        // What floats above the pages still finds its place over them.
        if (m_centre)
            m_centre->setParent(m_holder.get());
    } else if (QLayout *layout = m_window->layout()) {
        m_holder->setLayout(layout); // takes every widget in it along
    }
}

void HiddenWindow::takeLoose()
{
    const QObjectList children = m_window->children();
    for (QObject *child : children) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (!widget || widget->isWindow() || qobject_cast<QFocusFrame *>(widget) ||
            widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        m_loose.push_back({widget, widget->geometry(), !widget->isHidden()});
        widget->setParent(m_holder.get());
    }
}

void HiddenWindow::keepTitle()
{
    if (!m_window || m_window->windowTitle() == nothingSaid())
        return;
    m_title = m_window->windowTitle();
    m_window->setWindowTitle(nothingSaid());
}

void HiddenWindow::restore()
{
    if (!m_window || !m_holder)
        return;
    const std::unique_ptr<QWidget> holder = std::move(m_holder);
    if (auto *main = qobject_cast<QMainWindow *>(m_window); main && m_centre) {
        main->setCentralWidget(m_centre);
        main->centralWidget()->show();
    } else if (holder->layout()) {
        m_window->setLayout(holder->layout());
    }
    for (const Loose &one : m_loose) {
        if (!one.widget)
            continue;
        one.widget->setParent(m_window);
        one.widget->setGeometry(one.geometry);
        one.widget->setVisible(one.wasShown);
    }
    m_window->setWindowTitle(m_title);
    m_window->setAccessibleName(m_name);
    m_window->setAccessibleDescription(m_description);
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

} // namespace ieum
