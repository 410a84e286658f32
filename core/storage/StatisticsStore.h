#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>

#include <utility>

namespace ieum {

class Database;

/// Counts over all aggregates.
class StatisticsStore
{
public:
    explicit StatisticsStore(Database &database)
        : m_database(database)
    {
    }

    /// messages (of people, calls of the phone log left out), calls, customers (a merged group is one),
    /// orders (by order number), order_lines, bookings (but cancelled ones), waybills, outbox; in this order.
    Result<QList<std::pair<QString, qint64>>> counts();

private:
    Database &m_database;
};

} // namespace ieum
