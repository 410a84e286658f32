#include "core/storage/StatisticsStore.h"

#include "core/storage/Database.h"

namespace ieum {

namespace {

// A row counts when its import is entered, or when it was made by hand.
#define ENTERED "(batch_id IS NULL OR batch_id NOT IN (SELECT id FROM batches WHERE state = 'entering'))"

} // namespace

Result<QList<std::pair<QString, qint64>>> StatisticsStore::counts()
{
    Statement statement = m_database.prepare(
        "SELECT (SELECT count(*) FROM visible_messages WHERE direction <> 'system' AND kind <> 'system' "
        "AND outcome IS NULL), "
        "(SELECT count(*) FROM visible_messages WHERE outcome IS NOT NULL), "
        "(SELECT count(*) FROM visible_customers WHERE root = id), "
        "(SELECT count(*) FROM orders WHERE " ENTERED "), (SELECT count(*) FROM order_lines WHERE " ENTERED
        "), "
        "(SELECT count(*) FROM bookings WHERE state <> 'cancelled' AND " ENTERED "), "
        "(SELECT count(*) FROM waybills), (SELECT count(*) FROM outbox)");
    IEUM_TRY(statement.step());
    const char *const names[] = {"messages",    "calls",    "customers", "orders",
                                 "order_lines", "bookings", "waybills",  "outbox"};
    QList<std::pair<QString, qint64>> counts;
    for (int column = 0; column < static_cast<int>(std::size(names)); ++column)
        counts.append({QString::fromLatin1(names[column]), statement.integer(column)});
    return counts;
}

} // namespace ieum
