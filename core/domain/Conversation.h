#pragma once

#include "core/domain/Message.h"

#include <QStringList>

namespace ieum {

/// A customer's thread as one row of the inbox.
struct Conversation
{
    CustomerId customer; ///< root
    QString name;        ///< empty for an unknown caller
    QString phone;       ///< a mobile number as people write it, whole; empty when none is known
    QString contact;     ///< how the last message's contact point is written
    QStringList channels;
    Instant lastAt;
    MessageId lastMessage;
    QString lastChannel;
    QString lastText;
    MessageKind lastKind = MessageKind::Text;
    Direction lastDirection = Direction::In;
    std::optional<CallOutcome> lastOutcome;
    std::optional<Instant> unansweredSince;
    std::optional<Instant> snoozedUntil; ///< put aside; a moment that has passed: it is due again
    int unread = 0;
    bool isGroup = false;  ///< nothing but group rooms
    QString draft;         ///< the beginning of a reply that is being written
    QDateTime bookedAt;    ///< in the view ComingToday: the first booking of today (civil)
    QString waitsFor;      ///< in ComingToday the service, in ToShip the first item
    int thingsWaiting = 0; ///< in these two: how many bookings or order lines

    QString shownName() const { return name.isEmpty() ? (phone.isEmpty() ? contact : phone) : name; }
    bool operator==(const Conversation &) const = default;
};

/// Which conversations a list shows.
struct ConversationFilter
{
    enum class View {
        All,
        Unanswered,         ///< every silence, however old
        RecentlyUnanswered, ///< silences of the last recentDays
        Waiting,            ///< of these, what was not put aside; and what was put aside and is due again
        LongWaiting,        ///< older silences that were not put aside
        Unread,
        Snoozed, ///< put aside, the first due at the top
        Done,    ///< nothing to answer, not put aside, not a group
        /// Customers with a booking today or with something to be shipped, with or without a conversation.
        ComingToday,
        ToShip
    };
    /// Silences older than this have a view of their own.
    static constexpr int recentDays = 30;

    View view = View::All;
    QString channel; ///< empty: every channel

    static Instant recentFrom(Instant now) { return now.plusSeconds(-qint64(recentDays) * 24 * 3600); }
};

/// The end of a page; the next one begins after it.
struct ConversationCursor
{
    Instant lastAt;
    CustomerId customer;
};

} // namespace ieum
