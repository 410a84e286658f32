#include "app/gui/inbox/ThreadDelegate.h"

#include "app/gui/inbox/MessageWords.h"
#include "app/gui/style/Channels.h"
#include "app/gui/style/Icons.h"
#include "app/gui/style/KoreanText.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Badges.h"
#include "app/gui/widgets/RowPainting.h"
#include "core/korean/Display.h"

#include <QAbstractScrollArea>
#include <QPainter>

namespace ieum {

namespace {

constexpr double widestShare = 0.72;

bool isSystem(const Message &message)
{
    return message.direction == Direction::System || message.kind == MessageKind::System;
}

bool isCall(const Message &message)
{
    return message.kind == MessageKind::Call;
}

int sideMargin()
{
    return metrics().gap16 + metrics().gap4;
}

int widestText(int width)
{
    return std::min(metrics().bubble, int(width * widestShare)) - 2 * metrics().gap12;
}

QString shownText(const Message &message)
{
    return message.kind == MessageKind::Text
               ? message.text
               : previewText(message.kind, message.direction, message.outcome, message.text);
}

int dayLineHeight()
{
    return lineHeight(Type::Small) + 2 * metrics().gap12;
}

int metaHeight()
{
    return std::max(metrics().badgeTiny, lineHeight(Type::Small)) + metrics().gap4;
}

/// A word in the middle of a line.
void paintCentredLine(QPainter &painter, const QRect &box, const QString &text)
{
    const int width = std::min(textWidth(text, Type::Small), box.width());
    const int gap = metrics().gap12;
    const int left = box.center().x() - width / 2;
    const int middle = box.center().y();
    painter.fillRect(box.left(), middle, std::max(0, left - gap - box.left()), Metrics::line,
                     color(Color::Line));
    painter.fillRect(left + width + gap, middle, std::max(0, box.right() - left - width - gap), Metrics::line,
                     color(Color::Line));
    paintText(painter, {left, box.top(), width + 1, box.height()}, text, Type::Small, Color::Text3,
              Qt::AlignCenter);
}

void paintMeta(QPainter &painter, const QRect &box, const Message &message)
{
    QStringList words{lookOfChannel(message.channel).word, displayTime(message.at.inSeoul().time())};
    if (message.direction == Direction::In && !message.sender.isEmpty())
        words.prepend(message.sender);
    const QString text = words.join(QStringLiteral(" · "));
    const int side = metrics().badgeTiny;
    const int width = side + metrics().gap8 + textWidth(text, Type::Small);
    const int left = message.direction == Direction::Out ? box.right() - width : box.left();
    paintChannelBadge(painter, {left, box.top()}, message.channel, side);
    paintText(painter, {left + side + metrics().gap8, box.top(), box.width(), side}, text, Type::Small,
              Color::Text3);
}

void paintCallRow(QPainter &painter, const QRect &box, const Message &message)
{
    const bool missed = isMissedCall(message);
    const QString words = callWords(message);
    const QString time = displayTime(message.at.inSeoul().time());
    const int side = metrics().badgeTiny;
    const int width = metrics().gap12 * 2 + side + metrics().gap8 * 3 + metrics().icon +
                      textWidth(words, Type::TableStrong) + textWidth(time, Type::Small);
    QRect card(box.left(), box.top(), std::min(width, box.width()), box.height() - metrics().gap4);
    painter.setPen(QPen(color(Color::Line), Metrics::line));
    painter.setBrush(color(Color::Subtle));
    painter.drawRoundedRect(card, Metrics::radiusCard, Metrics::radiusCard);
    int left = card.left() + metrics().gap12;
    paintChannelBadge(painter, {left, card.center().y() - side / 2}, message.channel, side);
    left += side + metrics().gap8;
    paintIcon(painter, {left, card.top(), metrics().icon, card.height()}, callIcon(message), metrics().icon,
              color(missed ? Color::Down : Color::Text2));
    left += metrics().icon + metrics().gap8;
    left += paintText(painter, {left, card.top(), card.right() - left, card.height()}, words,
                      Type::TableStrong, Color::Text);
    left += metrics().gap8;
    paintText(painter, {left, card.top(), card.right() - left, card.height()}, time, Type::Small,
              Color::Text3);
}

} // namespace

const ThreadDelegate::Laid &ThreadDelegate::laidOut(const Message &message, int width) const
{
    Laid *known = m_layouts.object(message.id.value);
    if (known && known->width == width)
        return *known;
    auto *laid = new Laid;
    laid->width = width;
    const QFont face = font(Type::Text);
    QString text = keepWords(shownText(message), QFontMetrics(face), width);
    text.replace(u'\n', QChar::LineSeparator);
    laid->layout.setFont(face);
    laid->layout.setText(text);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    laid->layout.setTextOption(option);
    laid->layout.beginLayout();
    double top = 0;
    double widest = 0;
    for (QTextLine line = laid->layout.createLine(); line.isValid(); line = laid->layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top});
        top += std::max<double>(lineHeight(Type::Text), line.height());
        widest = std::max(widest, line.naturalTextWidth());
    }
    laid->layout.endLayout();
    laid->size = {int(widest) + 1, int(top)};
    m_layouts.insert(message.id.value, laid);
    return *laid;
}

int ThreadDelegate::headHeight(const ThreadRow &row) const
{
    const int day = row.beginsDay ? dayLineHeight() : 0;
    const bool meta = row.beginsGroup && !isSystem(row.message) && !isCall(row.message);
    return day + (row.beginsGroup ? metrics().gap8 : 0) + (meta ? metaHeight() : 0);
}

int ThreadDelegate::bodyHeight(const ThreadRow &row, int width) const
{
    if (isSystem(row.message))
        return lineHeight(Type::Small) + metrics().gap8;
    if (isCall(row.message))
        return metrics().button + metrics().gap4;
    return laidOut(row.message, widestText(width)).size.height() + 2 * metrics().gap8 + metrics().gap4;
}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const ThreadModel *>(index.model());
    const ThreadRow *row = model->at(index.row());
    const auto *view = static_cast<const QAbstractScrollArea *>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * sideMargin();
    return row ? QSize(width, headHeight(*row) + bodyHeight(*row, width)) : QSize();
}

int ThreadDelegate::paintHead(QPainter &painter, const QRect &box, const ThreadRow &row) const
{
    int top = box.top();
    if (row.beginsDay) {
        paintCentredLine(painter, {box.left(), top, box.width(), dayLineHeight()},
                         displayDay(row.message.at.inSeoul().date()));
        top += dayLineHeight();
    }
    if (!row.beginsGroup)
        return top;
    top += metrics().gap8;
    if (isSystem(row.message) || isCall(row.message))
        return top;
    paintMeta(painter, {box.left(), top, box.width(), metaHeight()}, row.message);
    return top + metaHeight();
}

QRect ThreadDelegate::bubbleRect(const QStyleOptionViewItem &option, const ThreadRow &row) const
{
    if (isSystem(row.message) || isCall(row.message))
        return {};
    const QRect box = option.rect.adjusted(sideMargin(), 0, -sideMargin(), 0);
    const QSize text = laidOut(row.message, widestText(box.width())).size;
    const QSize size(text.width() + 2 * metrics().gap12, text.height() + 2 * metrics().gap8);
    const int left = row.message.direction == Direction::Out ? box.right() - size.width() : box.left();
    return {left, box.top() + headHeight(row), size.width(), size.height()};
}

void ThreadDelegate::paintBubble(QPainter &painter, const QRect &bubble, const ThreadRow &row,
                                 int width) const
{
    const bool out = row.message.direction == Direction::Out;
    const bool marked = row.message.id == m_marked;
    const QColor edge = color(marked ? Color::Accent : out ? Color::BubbleOut : Color::Line);
    painter.setPen(QPen(edge, marked ? Metrics::focusRing : Metrics::line));
    painter.setBrush(color(out ? Color::BubbleOut : Color::BubbleIn));
    painter.drawRoundedRect(bubble, Metrics::radiusBubble, Metrics::radiusBubble);
    painter.setPen(color(row.message.kind == MessageKind::Deleted ? Color::Text3 : Color::Text));
    laidOut(row.message, widestText(width))
        .layout.draw(&painter, bubble.topLeft() + QPoint(metrics().gap12, metrics().gap8));
}

void ThreadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const ThreadRow *row = static_cast<const ThreadModel *>(index.model())->at(index.row());
    if (!row)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect.adjusted(sideMargin(), 0, -sideMargin(), 0);
    const int top = paintHead(*painter, box, *row);
    const QRect body(box.left(), top, box.width(), box.bottom() - top);
    if (isSystem(row->message))
        paintCentredLine(*painter, body, row->message.text.simplified());
    else if (isCall(row->message))
        paintCallRow(*painter, body, row->message);
    else
        paintBubble(*painter, bubbleRect(option, *row), *row, box.width());
    painter->restore();
    if (option.state & QStyle::State_HasFocus)
        paintRowFocus(*painter, option);
}

} // namespace ieum
