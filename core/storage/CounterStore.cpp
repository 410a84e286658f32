#include "core/storage/CounterStore.h"

#include "core/storage/Database.h"

namespace ieum {

namespace {

constexpr int recentDays = 30;

// A row counts when its import is entered, or when it was made by hand.
#define ENTERED "(batch_id IS NULL OR batch_id NOT IN (SELECT id FROM batches WHERE state = 'entering'))"

} // namespace

Result<Counters> CounterStore::read(Instant now)
{
    const QDate today = now.inSeoul().date();
    Statement select = m_database.prepare(
        "SELECT (SELECT count(*) FROM conversations WHERE unanswered_since >= ?1),"
        " (SELECT count(*) FROM bookings WHERE start_local >= ?2 AND start_local < ?3"
        "   AND state IN ('booked', 'done') AND " ENTERED "),"
        " (SELECT count(*) FROM order_lines WHERE state = 'pending' AND " ENTERED "),"
        " (SELECT count(*) FROM order_lines WHERE state = 'pending' AND ship_by < ?2 AND " ENTERED "),"
        " (SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending'))");
    select.bind(now.plusSeconds(-recentDays * 86'400))
        .bind(today.toString(Qt::ISODate))
        .bind(today.addDays(1).toString(Qt::ISODate));
    IEUM_TRY(select.step());
    Counters counters;
    counters.unanswered = int(select.integer(0));
    counters.bookingsToday = int(select.integer(1));
    counters.toShip = int(select.integer(2));
    counters.late = int(select.integer(3));
    counters.outboxWaiting = int(select.integer(4));
    return counters;
}

} // namespace ieum
