#pragma once

#include "core/base/Result.h"
#include "core/domain/Dealing.h"

#include <QList>

namespace ieum {

class Database;
class Statement;

/// What arrived after a channel had stood still, what was dealt with meanwhile, and the owner's word about
/// both. Times are half open. Customers are roots; rows of an import that is still entering are seen by
/// nobody.
class LateArrivalStore
{
public:
    struct Span
    {
        Instant from;
        Instant to;
    };

    explicit LateArrivalStore(Database &database)
        : m_database(database)
    {
    }

    /// What people wrote over the channel in that time and an import brought `lateAfter` later or more; by
    /// time.
    Result<QList<Dealing>> messages(const QString &channel, Span written);
    /// A row a line, of a market's orders of that time which the shop first saw at `seenFrom` or after.
    Result<QList<Dealing>> orders(const QString &market, Span ordered, Instant seenFrom);
    /// Bookings of a platform which the shop first saw in that time.
    Result<QList<Dealing>> platformBookings(Span seen);

    /// Our words and answered calls on every other channel.
    Result<QList<Dealing>> answersElsewhere(const QString &channel, Span given);
    /// Silences that the owner closed by hand.
    Result<QList<Dealing>> closedByHand(Span closed);
    /// What was entered by hand, not cancelled.
    Result<QList<Dealing>> bookingsByHand(Span entered);
    Result<QList<Dealing>> ordersByHand(Span entered);

    Result<void> decide(const LateDecision &decision, Instant now);
    /// Nothing was said about it any more.
    Result<void> forget(Dealing::Kind kind, qint64 id);
    Result<QList<LateDecision>> decisions();

    /// An import that comes within this of the words is no late one: phones pass texts on with some delay.
    static constexpr qint64 lateAfterMilliseconds = 10 * 60'000;

private:
    static Result<QList<Dealing>> all(Statement &select, Dealing::Kind kind);

    Database &m_database;
};

} // namespace ieum
