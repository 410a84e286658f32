#include "core/storage/StatisticsStore.h"

#include "core/storage/Database.h"

namespace ieum {

Result<QList<std::pair<QString, qint64>>> StatisticsStore::counts()
{
    Statement statement = m_database.prepare(
        "SELECT (SELECT count(*) FROM visible_messages WHERE direction <> 'system' AND kind <> 'system' "
        "AND outcome IS NULL), "
        "(SELECT count(*) FROM visible_messages WHERE outcome IS NOT NULL), "
        "(SELECT count(*) FROM visible_customers WHERE root = id), "
        "(SELECT count(*) FROM orders), (SELECT count(*) FROM order_lines), (SELECT count(*) FROM bookings), "
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
