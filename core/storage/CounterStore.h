#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QString>

namespace ieum {

class Database;

/// The numbers that the window shows in several places, always from one reading.
struct Counters
{
    // conversations, as the inbox's views list them (ConversationFilter::View)
    int unanswered = 0; ///< Waiting
    int longUnanswered = 0;
    int snoozed = 0;
    int done = 0;
    int unread = 0;
    int conversations = 0;  ///< All
    int comingToday = 0;    ///< customers, not bookings
    int peopleToShipTo = 0; ///< customers, not order lines

    int bookingsToday = 0; ///< of the whole day, cancelled ones and proposals left out
    int toShip = 0;        ///< order lines that wait to be shipped, as the orders page shows them first
    int late = 0;          ///< of these, past their day
    int outboxWaiting = 0; ///< messages that a live sender still has to carry
    bool operator==(const Counters &) const = default;
};

class CounterStore
{
public:
    explicit CounterStore(Database &database)
        : m_database(database)
    {
    }

    /// `channel`: the conversations and customers of that channel only; empty: all.
    Result<Counters> read(Instant now, const QString &channel = {});

private:
    Database &m_database;
};

} // namespace ieum
