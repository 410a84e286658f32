#include "core/storage/CounterStore.h"

#include "core/domain/Conversation.h"
#include "core/storage/ConversationViews.h"
#include "core/storage/Database.h"

namespace ieum {

namespace {

// A line a number.
// clang-format off
#define COUNT_CONVERSATIONS(condition) \
    " (SELECT count(*) FROM conversations v WHERE " condition " AND " IEUM_ON_CHANNEL("v.customer_id") "),"
#define COUNT_CUSTOMERS(from) " (SELECT count(DISTINCT k.root)" from " AND " IEUM_ON_CHANNEL("k.root") "),"

constexpr const char *question =
    "SELECT"
    COUNT_CONVERSATIONS(IEUM_WAITING)
    COUNT_CONVERSATIONS(IEUM_LONG_WAITING)
    COUNT_CONVERSATIONS(IEUM_SNOOZED)
    COUNT_CONVERSATIONS(IEUM_DONE)
    COUNT_CONVERSATIONS(IEUM_UNREAD)
    COUNT_CONVERSATIONS("1")
    COUNT_CUSTOMERS(IEUM_TODAYS_BOOKINGS)
    COUNT_CUSTOMERS(IEUM_LINES_TO_SHIP)
    " (SELECT count(*) FROM bookings b WHERE b.start_local >= ?3 AND b.start_local < ?4"
    "   AND b.state IN ('booked', 'done') AND " IEUM_ENTERED("b") "),"
    " (SELECT count(*) FROM order_lines l WHERE l.state = 'pending' AND " IEUM_ENTERED("l") "),"
    " (SELECT count(*) FROM order_lines l WHERE l.state = 'pending' AND l.ship_by < ?3 AND " IEUM_ENTERED("l") "),"
    " (SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending'))";
// clang-format on

} // namespace

Result<Counters> CounterStore::read(Instant now, const QString &channel)
{
    const QDate today = now.inSeoul().date();
    Statement select = m_database.prepare(question);
    select.bind(now)
        .bind(ConversationFilter::recentFrom(now))
        .bind(today.toString(Qt::ISODate))
        .bind(today.addDays(1).toString(Qt::ISODate))
        .bind(channel);
    IEUM_TRY(select.step());
    int column = 0;
    const auto next = [&] { return static_cast<int>(select.integer(column++)); };
    Counters counters;
    for (int *number :
         {&counters.unanswered, &counters.longUnanswered, &counters.snoozed, &counters.done, &counters.unread,
          &counters.conversations, &counters.comingToday, &counters.peopleToShipTo, &counters.bookingsToday,
          &counters.toShip, &counters.late, &counters.outboxWaiting})
        *number = next();
    return counters;
}

} // namespace ieum
