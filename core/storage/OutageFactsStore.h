#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/domain/FactRow.h"

#include <QList>
#include <QString>

#include <optional>

namespace ieum {

class Database;
class Statement;

/// What the shop's own rows tell about a time in which a channel stood still, over all aggregates. Times are
/// half open: from is in them, to is not.
class OutageFactsStore
{
public:
    /// How long a function was seen in a state.
    struct HealthSpan
    {
        qint64 id = 0;
        QString function;
        QString state;
        Instant from;
        Instant to; ///< the last look, itself included
    };
    struct Heard
    {
        MessageId message;
        Instant at;
    };
    /// A text over the channel that did not arrive, or of which nobody knows.
    struct Failure
    {
        OutboxId text;
        QString state;
        Instant at;
    };

    explicit OutageFactsStore(Database &database)
        : m_database(database)
    {
    }

    Result<Instant> declaredAt(OutageId outage);
    /// The last thing that came in over the channel before, and the first one since.
    Result<std::optional<Heard>> lastHeardBefore(const QString &channel, Instant at);
    Result<std::optional<Heard>> firstHeardSince(const QString &channel, Instant at);
    /// Those that reach into the time, in order.
    Result<QList<HealthSpan>> healthSpans(const QString &channel, Instant from, Instant to);
    Result<QList<Failure>> failures(const QString &channel, Instant from, Instant to);

    /// People who wrote over the channel in that time and had no answer on any channel before `to`.
    Result<QList<FactRow>> unanswered(const QString &channel, Instant from, Instant to);
    Result<QList<FactRow>> movedConversations(OutageId outage);
    /// Accepted by the provider, or sent by hand.
    Result<QList<FactRow>> arrivedTexts(OutageId outage);
    /// Lines whose dispatch deadline lies on these days (both included) and had no printed number by then.
    Result<QList<FactRow>> lateLines(QDate first, QDate last);

    /// A booking was made when the customer wrote for it, else when it was entered. Proposals that nobody
    /// confirmed and what came from a calendar file do not count; one that was cancelled later does.
    Result<std::optional<Instant>> firstBookingMadeAt();
    Result<QList<FactRow>> bookingsMade(Instant from, Instant to);
    /// Were to begin in that time, and were cancelled in or after it, or not kept.
    Result<QList<FactRow>> bookingsFallen(Instant from, Instant to);

private:
    Result<QList<FactRow>> rows(Statement &select, const char *table);
    Result<std::optional<Heard>> heard(const char *sql, const QString &channel, Instant at);

    Database &m_database;
};

} // namespace ieum
