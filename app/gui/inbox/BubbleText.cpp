#include "app/gui/inbox/BubbleText.h"

#include "app/gui/inbox/MessageWords.h"
#include "app/gui/inbox/ThreadContent.h"
#include "app/gui/style/KoreanText.h"
#include "app/gui/style/Look.h"

namespace ieum {

namespace {

QString shownText(const Message &message)
{
    return message.kind == MessageKind::Text
               ? message.text
               : previewText(message.kind, message.direction, message.outcome, message.text);
}

QSize layOut(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double top = 0;
    double widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top});
        top += std::max<double>(lineHeight(Type::Text), line.height());
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {int(widest) + 1, int(top)};
}

} // namespace

BubbleText::Laid &BubbleText::laidOut(const ThreadRow &row, int width)
{
    const qint64 key = row.message.id.value;
    Laid *known = m_laid.object(key);
    if (known && known->width == width)
        return *known;
    auto *laid = new Laid;
    laid->width = width;
    const QFont face = font(Type::Text);
    QString text = keepWords(shownText(row.message), QFontMetrics(face), width);
    text.replace(u'\n', QChar::LineSeparator);
    laid->layout.setFont(face);
    laid->layout.setText(text);
    laid->size = layOut(laid->layout, width);
    m_laid.insert(key, laid);
    return *laid;
}

QSize BubbleText::sizeOf(const ThreadRow &row, int width)
{
    return laidOut(row, width).size;
}

void BubbleText::paint(QPainter &painter, const QPoint &place, const ThreadRow &row, int width)
{
    laidOut(row, width).layout.draw(&painter, place);
}

} // namespace ieum
