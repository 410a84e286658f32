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
    int unread = 0;
    bool isGroup = false; ///< nothing but group rooms

    QString shownName() const { return name.isEmpty() ? (phone.isEmpty() ? contact : phone) : name; }
    bool operator==(const Conversation &) const = default;
};

/// Which conversations a list shows.
struct ConversationFilter
{
    enum class View { All, Unanswered, RecentlyUnanswered, LongUnanswered, Unread };
    View view = View::All;
    QString channel; ///< empty: every channel
};

/// The end of a page; the next one begins after it.
struct ConversationCursor
{
    Instant lastAt;
    CustomerId customer;
};

/// True numbers for the views; recent is the last 30 days.
struct ConversationCounts
{
    qint64 all = 0;
    qint64 recentlyUnanswered = 0;
    qint64 longUnanswered = 0;
    qint64 unread = 0;
    bool operator==(const ConversationCounts &) const = default;
};

} // namespace ieum
