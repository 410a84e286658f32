#include "app/gui/widgets/CounterButton.h"

#include "app/gui/style/Icons.h"
#include "app/gui/widgets/RowPainting.h"

#include <QPainter>

namespace ieum {

CounterButton::CounterButton(const QString &word, Kind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_word(word)
    , m_kind(kind)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0);
}

void CounterButton::setCount(int count)
{
    m_count = count;
    setAccessibleName(QStringLiteral("%1 %2").arg(m_word, QString::number(count)));
    updateGeometry();
    update();
}

QSize CounterButton::sizeHint() const
{
    const int number = qMax(textWidth(QStringLiteral("00"), Type::PaneTitle),
                            textWidth(QString::number(m_count), Type::PaneTitle));
    const int clock = m_kind == Kind::Late ? metrics().icon + metrics().gap4 : 0;
    return {textWidth(m_word, Type::Table) + number + clock + metrics().scaled(6) + metrics().gap16,
            metrics().target};
}

void CounterButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Color::Hover));
        painter.drawRoundedRect(rect(), Metrics::radiusField, Metrics::radiusField);
    }
    QRect box = rect().adjusted(metrics().gap8, 0, -metrics().gap8, 0);
    if (isAlarming()) {
        paintIcon(painter, QRect(box.left(), box.top(), metrics().icon, box.height()), "clock",
                  metrics().icon, color(Color::Down));
        box.setLeft(box.left() + metrics().icon + metrics().gap4);
    }
    const int word = paintText(painter, box, m_word, Type::Table, m_count ? Color::Text2 : Color::Text3);
    box.setLeft(box.left() + word + metrics().scaled(6));
    paintText(painter, box, QString::number(m_count), m_count ? Type::PaneTitle : Type::Text,
              isAlarming() ? Color::Down
              : m_count    ? Color::Text
                           : Color::Text3);
}

void CounterButton::enterEvent(QEnterEvent *)
{
    update();
}

void CounterButton::leaveEvent(QEvent *)
{
    update();
}

} // namespace ieum
