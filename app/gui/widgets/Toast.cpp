#include "app/gui/widgets/Toast.h"

#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/Picture.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

namespace ieum {

namespace {

constexpr int seconds = 5;

} // namespace

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_text(new Label({}, Type::Body, Color::ToastText))
    , m_button(new Button(QString(), Button::Kind::Flat))
{
    auto *row = makeRow(metrics().gap12);
    row->setContentsMargins(metrics().gap16, 0, metrics().gap16, 0);
    setLayout(row);
    row->addWidget(new Picture("check", metrics().iconButton, Color::ToastText));
    row->addWidget(m_text);
    row->addWidget(m_button);
    m_button->setProperty("kind", QStringLiteral("toast"));
    connect(m_button, &Button::clicked, this, [this] {
        hide();
        if (const auto act = std::exchange(m_act, nullptr))
            act();
    });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &Toast::tick);
    m_button->hide();
    parent->installEventFilter(this);
    hide();
}

void Toast::show(const QString &text, const ToastAction &action)
{
    m_text->setText(text);
    m_button->setText(action.text);
    m_button->setVisible(!action.text.isEmpty());
    m_act = action.act;
    m_left = seconds;
    m_second.start();
    setAccessibleName(text);
    QFrame::show();
    place();
    raise();
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void Toast::place()
{
    setFixedHeight(metrics().toast);
    const int width = qMin(sizeHint().width(), parentWidget()->width() - 2 * metrics().gap16);
    setGeometry(metrics().rail + metrics().gap16,
                parentWidget()->height() - metrics().statusBar - metrics().gap16 - metrics().toast, width,
                metrics().toast);
}

void Toast::tick()
{
    if (underMouse() || m_button->hasFocus())
        return;
    if (--m_left <= 0) {
        m_second.stop();
        hide();
    }
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Color::Toast));
    painter.drawRoundedRect(rect(), Metrics::radiusCard, Metrics::radiusCard);
}

} // namespace ieum
