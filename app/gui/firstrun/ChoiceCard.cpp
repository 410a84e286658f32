#include "app/gui/firstrun/ChoiceCard.h"

#include "app/gui/style/Icons.h"
#include "app/gui/style/KoreanText.h"
#include "app/gui/widgets/Choice.h"
#include "app/gui/widgets/RowPainting.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace ieum {

ChoiceCard::ChoiceCard(const char *iconName, const QString &title, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
    , m_title(title)
    , m_words(text)
{
    makeChoice(this);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QSize ChoiceCard::sizeHint() const
{
    return {metrics().firstRunWidth / 3 - metrics().gap16, metrics().choiceHeight};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int edge = isChecked() ? Metrics::focusRing : Metrics::line;
    painter.setPen(QPen(color(isChecked() ? Color::Accent : Color::Line), edge));
    painter.setBrush(color(isChecked() ? Color::Selected : underMouse() ? Color::Hover : Color::Surface));
    const double inset = edge / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Metrics::radiusCard,
                            Metrics::radiusCard);

    const int padding = metrics().dialogPadding;
    QRect box = rect().adjusted(padding, padding, -padding, -padding);
    const int side = metrics().scaled(32);
    paintIcon(painter, QRect(box.left(), box.top(), side, side), m_icon, side,
              color(isChecked() ? Color::AccentText : Color::Text2));
    paintMark(painter);
    box.setTop(box.top() + side + metrics().scaled(18));
    paintText(painter, QRect(box.left(), box.top(), box.width(), lineHeight(Type::PaneTitle)), m_title,
              Type::PaneTitle, Color::Text);
    box.setTop(box.top() + lineHeight(Type::PaneTitle) + metrics().gap4);
    painter.setFont(ieum::font(Type::Body));
    painter.setPen(color(Color::Text2));
    painter.drawText(box, Qt::TextWordWrap, keepWords(m_words, painter.fontMetrics(), box.width()));
}

void ChoiceCard::paintMark(QPainter &painter) const
{
    QStyleOptionButton mark;
    const int side = metrics().tick;
    mark.rect = QRect(width() - side - metrics().dialogPadding, metrics().dialogPadding + metrics().scaled(7),
                      side, side);
    mark.state = QStyle::State_Enabled | (isChecked() ? QStyle::State_On : QStyle::State_Off);
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &mark, &painter, this);
}

} // namespace ieum
