#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

namespace ieum {

class Database;

/// The numbers that the window shows in several places, always from one reading.
struct Counters
{
    int unanswered = 0;    ///< customers who wait for an answer, silences of the last 30 days
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

    Result<Counters> read(Instant now);

private:
    Database &m_database;
};

} // namespace ieum
