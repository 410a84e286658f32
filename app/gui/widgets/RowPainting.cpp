#include "app/gui/widgets/RowPainting.h"

#include <QCache>
#include <QPainter>

#include <utility>

namespace ieum {

void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, color(selected  ? Color::Selected
                                        : hovered ? Color::Hover
                                                  : Color::Surface));
    if (selected)
        painter.fillRect(option.rect.x(), option.rect.y(), Metrics::selectionBar, option.rect.height(),
                         color(Color::Accent));
    painter.fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), Metrics::line,
                     color(Color::Line));
}

void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter.save();
    painter.setPen(QPen(color(Color::Accent), Metrics::focusRing));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter.restore();
}

int paintText(QPainter &painter, const QRect &box, const QString &text, Type type, Color tone,
              Qt::Alignment alignment)
{
    painter.setFont(font(type));
    painter.setPen(color(tone));
    QString line = text;
    line.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const QString shown = painter.fontMetrics().elidedText(line, Qt::ElideRight, box.width());
    painter.drawText(box, int(alignment) | Qt::TextSingleLine, shown);
    return painter.fontMetrics().horizontalAdvance(shown);
}

// Layouts ask for the same few words again and again, and each shaping of Pretendard costs some 50 µs.
int textWidth(const QString &text, Type type)
{
    static QCache<std::pair<QString, int>, int> widths(500);
    const QFont face = font(type);
    const std::pair key(text, face.pixelSize() * 1000 + face.weight());
    if (const int *width = widths.object(key))
        return *width;
    const int width = QFontMetrics(face).horizontalAdvance(text) + 1;
    widths.insert(key, new int(width));
    return width;
}

int phoneWidth(Type type)
{
    const QFontMetrics face(font(type));
    int widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = qMax(widest, face.horizontalAdvance(QLatin1Char(digit)));
    return 11 * widest + 2 * face.horizontalAdvance(QLatin1Char('-')) + 2;
}

int paintTag(QPainter &painter, const QPoint &leftCentre, const QString &text, Color soft, Color tone)
{
    const int width = textWidth(text, Type::SmallStrong) + metrics().gap16;
    const int height = lineHeight(Type::SmallStrong) + metrics().gap4;
    const QRect tag(leftCentre.x(), leftCentre.y() - height / 2, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(soft));
    painter.drawRoundedRect(tag, Metrics::radiusBox, Metrics::radiusBox);
    painter.restore();
    paintText(painter, tag, text, Type::SmallStrong, tone, Qt::AlignCenter);
    return width;
}

void paintGroupHeader(QPainter &painter, const QRect &box, const QString &text)
{
    painter.fillRect(box, color(Color::Subtle));
    painter.fillRect(box.x(), box.bottom(), box.width(), Metrics::line, color(Color::Line));
    paintText(painter, box.adjusted(metrics().gap16, 0, -metrics().gap16, 0), text, Type::SmallStrong,
              Color::Text2);
}

} // namespace ieum
