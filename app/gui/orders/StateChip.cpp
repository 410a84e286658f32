#include "app/gui/orders/StateChip.h"

#include "app/gui/style/Icons.h"
#include "app/gui/widgets/Choice.h"
#include "app/gui/widgets/RowPainting.h"

#include <QPainter>

#include <algorithm>

namespace ieum {

StateChip::StateChip(const QString &word, Tone tone, QWidget *parent)
    : QAbstractButton(parent)
    , m_tone(tone)
{
    setText(word);
    makeChoice(this);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCount(0);
}

void StateChip::setCount(int count)
{
    m_count = count;
    setAccessibleName(tr("%1: %2").arg(text()).arg(count));
    update();
}

QSize StateChip::sizeHint() const
{
    const int sign = m_tone == Tone::Plain ? 0 : metrics().iconSmall + metrics().gap4;
    const int words = textWidth(text(), Type::Table) + sign;
    const int height = lineHeight(Type::Table) + lineHeight(Type::PaneTitle) + metrics().gap12;
    return {std::max(words, metrics().scaled(52)) + metrics().gap16, height};
}

void StateChip::paintEvent(QPaintEvent *)
{
    const bool isAlarming = m_tone != Tone::Plain && m_count > 0;
    const Color alarm = m_tone == Tone::Late ? Color::Down : Color::Degraded;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(isChecked() ? Color::Accent : Color::Line),
                        isChecked() ? Metrics::focusRing : Metrics::line));
    painter.setBrush(color(isChecked() ? Color::Selected : underMouse() ? Color::Hover : Color::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::radiusCard, Metrics::radiusCard);
    QRect line(metrics().gap8 + Metrics::line, metrics().gap4 + 1, width() - metrics().gap16,
               lineHeight(Type::Table));
    if (isAlarming) {
        const int icon = metrics().iconSmall;
        paintIcon(painter, {line.x(), line.y(), icon, line.height()},
                  m_tone == Tone::Late ? "clock" : "triangle-alert", icon, color(alarm));
        line.adjust(icon + metrics().gap4, 0, 0, 0);
    }
    paintText(painter, line, text(), Type::Table, isChecked() ? Color::AccentText : Color::Text2);
    const Color number = isAlarming     ? alarm
                         : m_count == 0 ? Color::Text3
                         : isChecked()  ? Color::AccentText
                                        : Color::Text;
    paintText(painter,
              {metrics().gap8 + Metrics::line, line.bottom() + 1, width() - metrics().gap16,
               lineHeight(Type::PaneTitle)},
              QString::number(m_count), m_count == 0 ? Type::Text : Type::PaneTitle, number);
}

} // namespace ieum
