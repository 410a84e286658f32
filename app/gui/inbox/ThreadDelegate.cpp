#include "app/gui/inbox/ThreadDelegate.h"

#include "app/gui/inbox/MessageWords.h"
#include "app/gui/inbox/ThreadFoot.h"
#include "app/gui/style/Channels.h"
#include "app/gui/style/Icons.h"
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

/// A line of channel and time stands above it.
bool hasMeta(const ThreadRow &row)
{
    return row.beginsGroup && row.kind == ThreadRow::Kind::Message &&
           row.message.direction == Direction::In && !isSystem(row.message) && !isCall(row.message);
}

int sideMargin()
{
    return metrics().gap16 + metrics().gap4;
}

int widestText(int width)
{
    return std::min(metrics().bubble, int(width * widestShare)) - 2 * metrics().gap12;
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

/// Above a customer's words: over which channel, who and when. Ours have it below, with their state.
void paintMeta(QPainter &painter, const QRect &box, const Message &message)
{
    QStringList words{lookOfChannel(message.channel).word, displayTime(message.at.inSeoul().time())};
    if (!message.sender.isEmpty())
        words.prepend(message.sender);
    const int side = metrics().badgeTiny;
    paintChannelBadge(painter, {box.left(), box.top()}, message.channel, side);
    paintText(painter, box.adjusted(side + metrics().gap8, 0, 0, side - box.height()),
              words.join(QStringLiteral(" · ")), Type::Small, Color::Text3);
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

/// Under our words stands their state, under a customer's the card of what they ask for; never both.
int footHeight(const ThreadRow &row, int width)
{
    return ThreadFoot(row).height() + OfferCard(row).height(width);
}

/// `rect`: the row's, as the view has it.
QRect footOf(const QRect &rect, const ThreadRow &row)
{
    const QRect box = rect.adjusted(sideMargin(), 0, -sideMargin(), 0);
    return box.adjusted(0, box.height() - footHeight(row, box.width()), 0, 0);
}

} // namespace

int ThreadDelegate::headHeight(const ThreadRow &row) const
{
    const int day = row.beginsDay ? dayLineHeight() : 0;
    return day + (row.beginsGroup ? metrics().gap8 : 0) + (hasMeta(row) ? metaHeight() : 0);
}

int ThreadDelegate::bodyHeight(const ThreadRow &row, int width) const
{
    if (isSystem(row.message))
        return lineHeight(Type::Small) + metrics().gap8;
    if (isCall(row.message))
        return metrics().button + metrics().gap4;
    const bool isNote = row.kind == ThreadRow::Kind::Note;
    const int words = m_text.sizeOf(row, isNote ? width - 2 * metrics().gap12 : widestText(width)).height();
    return words + 2 * metrics().gap8 + metrics().gap4 + (isNote ? lineHeight(Type::Small) : 0);
}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThreadRow *row = static_cast<const ThreadModel *>(index.model())->at(index.row());
    const auto *view = static_cast<const QAbstractScrollArea *>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * sideMargin();
    return row ? QSize(width, headHeight(*row) + bodyHeight(*row, width) + footHeight(*row, width)) : QSize();
}

int ThreadDelegate::paintHead(QPainter &painter, const QRect &box, const ThreadRow &row) const
{
    int top = box.top();
    if (row.beginsDay) {
        paintCentredLine(painter, {box.left(), top, box.width(), dayLineHeight()}, m_model.dayWords(row));
        top += dayLineHeight();
    }
    if (!row.beginsGroup)
        return top;
    top += metrics().gap8;
    if (!hasMeta(row))
        return top;
    paintMeta(painter, {box.left(), top, box.width(), metaHeight()}, row.message);
    return top + metaHeight();
}

void ThreadDelegate::paintBubble(QPainter &painter, const QRect &box, const ThreadRow &row) const
{
    const int width = widestText(box.width());
    const QSize words = m_text.sizeOf(row, width);
    const QSize size(words.width() + 2 * metrics().gap12, words.height() + 2 * metrics().gap8);
    const bool out = row.message.direction == Direction::Out;
    const QRect bubble({out ? box.right() + 1 - size.width() : box.left(), box.top()}, size);
    const bool marked = row.message.id == m_marked;
    const bool isOpen = row.kind == ThreadRow::Kind::Sending; // nobody may take it for said
    const Color edge = marked   ? Color::Accent
                       : isOpen ? Color::LineStrong
                       : out    ? Color::BubbleOut
                                : Color::Line;
    painter.setPen(QPen(color(edge), marked ? Metrics::focusRing : Metrics::line,
                        isOpen ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(color(out ? Color::BubbleOut : Color::BubbleIn));
    painter.drawRoundedRect(bubble, Metrics::radiusBubble, Metrics::radiusBubble);
    painter.setPen(color(row.message.kind == MessageKind::Deleted ? Color::Text3 : Color::Text));
    m_text.paint(painter, bubble.topLeft() + QPoint(metrics().gap12, metrics().gap8), row, width);
}

void ThreadDelegate::paintNote(QPainter &painter, const QRect &box, const ThreadRow &row) const
{
    const QRect card = box.adjusted(0, 0, 0, -metrics().gap4);
    painter.setPen(QPen(color(Color::NoteLine), Metrics::line));
    painter.setBrush(color(Color::Note));
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radiusCard,
                            Metrics::radiusCard);
    const QRect line(card.left() + metrics().gap12, card.top() + metrics().gap8,
                     card.width() - 2 * metrics().gap12, lineHeight(Type::Small));
    paintIcon(painter, {line.left(), line.top(), metrics().iconSmall, line.height()}, "sticky-note",
              metrics().iconSmall, color(Color::NoteText));
    const QString head = tr("Our own note · the customer does not see it · %1")
                             .arg(displayTime(row.message.at.inSeoul().time()));
    paintText(painter, line.adjusted(metrics().iconSmall + metrics().gap8, 0, 0, 0), head, Type::SmallStrong,
              Color::NoteText);
    painter.setPen(color(Color::NoteText));
    m_text.paint(painter, line.bottomLeft() + QPoint(0, 1), row, line.width());
}

void ThreadDelegate::paintBody(QPainter &painter, const QRect &box, const ThreadRow &row) const
{
    if (isSystem(row.message))
        paintCentredLine(painter, box, row.message.text.simplified());
    else if (isCall(row.message))
        paintCallRow(painter, box, row.message);
    else if (row.kind == ThreadRow::Kind::Note)
        paintNote(painter, box, row);
    else
        paintBubble(painter, box, row);
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
    const QRect below = footOf(option.rect, *row);
    paintBody(*painter, {box.left(), top, box.width(), below.top() - top}, *row);
    ThreadFoot(*row).paint(*painter, below);
    OfferCard(*row).paint(*painter, below);
    painter->restore();
    if (option.state & QStyle::State_HasFocus)
        paintRowFocus(*painter, option);
}

std::optional<SendingAct> ThreadDelegate::actAt(const QRect &rect, const ThreadRow &row,
                                                const QPoint &place) const
{
    for (const ThreadFoot::Button &button : ThreadFoot(row).buttons(footOf(rect, row))) {
        if (button.place.contains(place))
            return button.act;
    }
    return std::nullopt;
}

std::optional<OfferCard::Act> ThreadDelegate::offerActAt(const QRect &rect, const ThreadRow &row,
                                                         const QPoint &place) const
{
    return OfferCard(row).actAt(footOf(rect, row), place);
}

bool ThreadDelegate::isOnUnderstood(const QRect &rect, const ThreadRow &row, const QPoint &place) const
{
    if (!row.understood)
        return false;
    const QRect box = rect.adjusted(sideMargin(), 0, -sideMargin(), 0);
    const QPoint words = box.topLeft() + QPoint(metrics().gap12, headHeight(row) + metrics().gap8);
    return m_text.isOnUnderstood(row, widestText(box.width()), place - words);
}

} // namespace ieum
