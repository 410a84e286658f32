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
    const QString time = displayTimeInList(row.lastAt, now);
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

/// From the right: the unread pill, then the waiting clock. Returns what is left for the text.
QRect paintWaiting(QPainter &painter, QRect line, const Conversation &row, Instant now)
{
    if (row.unread > 0) {
        const QPoint centre(line.right() - metrics().gap8 - metrics().gap4 / 2, line.center().y());
        const QRect pill = paintCountPill(painter, centre, row.unread);
        line.setRight(pill.left() - metrics().gap8);
    }
    if (!row.unansweredSince)
        return line;
    const bool isLong = row.unansweredSince->secondsTo(now) >= longWaitSeconds;
    const Color tone = isLong ? Color::Degraded : Color::Text2;
    const QString words = displayWaiting(*row.unansweredSince, now);
    const int width = textWidth(words, Type::SmallStrong);
    paintText(painter, line, words, isLong ? Type::SmallStrong : Type::Small, tone,
              Qt::AlignRight | Qt::AlignVCenter);
    line.setRight(line.right() - width - metrics().gap4);
    const QRect picture(line.right() - metrics().iconSmall, line.top(), metrics().iconSmall, line.height());
    paintIcon(painter, picture, "clock", metrics().iconSmall, color(tone));
    line.setRight(picture.left() - metrics().gap8);
    return line;
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
    paintChannelBadge(*painter, {box.left(), box.center().y() - side / 2}, row.lastChannel, side);
    box.setLeft(box.left() + side + metrics().gap12);
    const int upper = lineHeight(Type::TextStrong);
    const int lower = lineHeight(Type::Table);
    const int top = box.center().y() - (upper + lower) / 2;
    paintUpperLine(*painter, {box.left(), top, box.width(), upper}, row, now);
    const QRect text = paintWaiting(*painter, {box.left(), top + upper, box.width(), lower}, row, now);
    paintText(*painter, text, previewOf(row), Type::Table, row.unread > 0 ? Color::Text : Color::Text2);
    paintRowFocus(*painter, option);
}

} // namespace ieum
