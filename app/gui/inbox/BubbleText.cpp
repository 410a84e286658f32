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

/// Where the code points of a text stand in what is shown of it, which has joiners between syllables.
QList<int> placesIn(const QString &shown, const QString &text)
{
    QList<int> places;
    qsizetype at = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        while (at < shown.size() && shown[at] == QChar(0x2060) && text[i] != QChar(0x2060))
            ++at;
        if (!text[i].isLowSurrogate())
            places += int(at);
        ++at;
    }
    places += int(shown.size());
    return places;
}

/// Underlined like a link; by dashes what is only a guess.
QList<QTextLayout::FormatRange> marksOf(const ThreadRow &row, const QString &shown)
{
    QList<QTextLayout::FormatRange> marks;
    if (!row.understood)
        return marks;
    const QList<int> places = placesIn(shown, row.message.text);
    for (const UnderstoodWords &words : row.understood->words) {
        if (words.span.begin >= words.span.end || words.span.end >= places.size())
            continue;
        QTextLayout::FormatRange mark;
        mark.start = places[words.span.begin];
        mark.length = places[words.span.end] - mark.start;
        const bool isGuess =
            words.certainty == Certainty::Ambiguous || words.certainty == Certainty::Approximate;
        mark.format.setUnderlineStyle(isGuess ? QTextCharFormat::DashUnderline
                                              : QTextCharFormat::SingleUnderline);
        mark.format.setUnderlineColor(color(Color::Accent));
        mark.format.setBackground(color(Color::Note));
        marks += mark;
    }
    return marks;
}

qsizetype markCount(const ThreadRow &row)
{
    return row.understood ? row.understood->words.size() : 0;
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
    if (known && known->width == width && known->marks == markCount(row))
        return *known;
    auto *laid = new Laid;
    laid->width = width;
    laid->marks = markCount(row);
    const QFont face = font(Type::Text);
    QString text = keepWords(shownText(row.message), QFontMetrics(face), width);
    text.replace(u'\n', QChar::LineSeparator);
    laid->layout.setFont(face);
    laid->layout.setText(text);
    laid->layout.setFormats(marksOf(row, text));
    laid->size = layOut(laid->layout, width);
    m_laid.insert(key, laid);
    return *laid;
}

QSize BubbleText::sizeOf(const ThreadRow &row, int width)
{
    return laidOut(row, width).size;
}

bool BubbleText::isOnUnderstood(const ThreadRow &row, int width, const QPoint &point)
{
    const QTextLayout &layout = laidOut(row, width).layout;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (!line.naturalTextRect().contains(point))
            continue;
        const int place = line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
        for (const QTextLayout::FormatRange &mark : layout.formats()) {
            if (place >= mark.start && place < mark.start + mark.length)
                return true;
        }
    }
    return false;
}

void BubbleText::paint(QPainter &painter, const QPoint &place, const ThreadRow &row, int width)
{
    laidOut(row, width).layout.draw(&painter, place);
}

} // namespace ieum
