#include "app/gui/inbox/ConversationDelegate.h"

#include "app/gui/inbox/ConversationModel.h"
#include "app/gui/style/Icons.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Badges.h"
#include "app/gui/widgets/RowPainting.h"
#include "core/korean/Display.h"
#include "core/korean/PhoneNumber.h"

#include <QCoreApplication>
#include <QPainter>

namespace ieum {

namespace {

constexpr qint64 longWaitSeconds = 2 * 3600;

void paintUpperLine(QPainter &painter, QRect line, const Conversation &row, Instant now)
{
    const bool hasSpoken = row.lastMessage.isValid();
    const QString time = hasSpoken ? displayTimeInList(row.lastAt, now) : QString();
    const int timeWidth = textWidth(time, Type::Small);
    paintText(painter, line, time, Type::Small, Color::Text3, Qt::AlignRight | Qt::AlignVCenter);
    line.setRight(line.right() - timeWidth - metrics().gap8);
    const auto phone = PhoneNumber::parse(row.phone);
    const QString digits = row.name.isEmpty() ? QCoreApplication::translate("Inbox", "new number")
                           : phone            ? phone->lastFour()
                                              : QString();
    const int digitsWidth = digits.isEmpty() ? 0 : textWidth(digits, Type::Table) + metrics().gap8;
    QRect name = line;
    name.setRight(line.right() - digitsWidth);
    const int nameWidth = paintText(painter, name, titleOf(row), Type::TextStrong, Color::Text);
    line.setLeft(line.left() + nameWidth + metrics().gap8);
    paintText(painter, line, digits, Type::Table, Color::Text2);
}

/// A clock and how long or until when, at the right end. Returns what is left of the line.
QRect paintClock(QPainter &painter, QRect line, const QString &words, Color tone)
{
    const Type type = tone == Color::Degraded ? Type::SmallStrong : Type::Small;
    const int width = textWidth(words, type);
    paintText(painter, line, words, type, tone, Qt::AlignRight | Qt::AlignVCenter);
    line.setRight(line.right() - width - metrics().gap4);
    const QRect picture(line.right() - metrics().iconSmall, line.top(), metrics().iconSmall, line.height());
    paintIcon(painter, picture, "clock", metrics().iconSmall, color(tone));
    line.setRight(picture.left() - metrics().gap8);
    return line;
}

/// From the right: the unread pill, then the waiting clock. Returns what is left for the text.
QRect paintWaiting(QPainter &painter, QRect line, const Conversation &row, Instant now)
{
    if (row.unread > 0) {
        const QPoint centre(line.right() - metrics().gap8 - metrics().gap4 / 2, line.center().y());
        const QRect pill = paintCountPill(painter, centre, row.unread);
        line.setRight(pill.left() - metrics().gap8);
    }
    if (row.snoozedUntil) {
        const bool isDue = *row.snoozedUntil <= now;
        return paintClock(painter, line, snoozeWords(row, now), isDue ? Color::Degraded : Color::Text2);
    }
    if (!row.unansweredSince)
        return line;
    const bool isLong = row.unansweredSince->secondsTo(now) >= longWaitSeconds;
    return paintClock(painter, line, displayWaiting(*row.unansweredSince, now),
                      isLong ? Color::Degraded : Color::Text2);
}

// The last channel; for somebody who has said nothing yet the first way to reach them.
QString badgeOf(const Conversation &row)
{
    if (!row.lastChannel.isEmpty())
        return row.lastChannel;
    return row.channels.value(0, row.phone.isEmpty() ? QString() : QStringLiteral("phone"));
}

} // namespace

ConversationDelegate::ConversationDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {metrics().listPane, metrics().conversationRow};
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const auto row = index.data(ConversationModel::ConversationRole).value<Conversation>();
    const Instant now = m_clock.now();
    paintRowBackground(*painter, option);
    QRect box = option.rect.adjusted(metrics().gap16 - 2, 0, -metrics().gap12, 0);
    const int side = metrics().badgeRow;
    paintChannelBadge(*painter, {box.left(), box.center().y() - side / 2}, badgeOf(row), side);
    box.setLeft(box.left() + side + metrics().gap12);
    const int upper = lineHeight(Type::TextStrong);
    const int lower = lineHeight(Type::Table);
    const int top = box.center().y() - (upper + lower) / 2;
    paintUpperLine(*painter, {box.left(), top, box.width(), upper}, row, now);
    const QRect text = paintWaiting(*painter, {box.left(), top + upper, box.width(), lower}, row, now);
    const bool isBegun = !row.draft.isEmpty() && row.waitsFor.isEmpty();
    paintText(*painter, text, previewOf(row), Type::Table,
              isBegun          ? Color::AccentText
              : row.unread > 0 ? Color::Text
                               : Color::Text2);
    paintRowFocus(*painter, option);
}

} // namespace ieum
