#include "core/storage/RetentionStore.h"

#include "core/storage/Database.h"
#include "core/storage/DealingDays.h"
#include "core/storage/Tombstones.h"

#include <algorithm>
#include <array>

namespace ieum {

namespace {

// Of these nothing is touched. ?2: the civil time now.
#define OPEN_CUSTOMERS                                                                                       \
    "(SELECT c.root FROM order_lines l JOIN orders o ON o.id = l.order_id JOIN customers c ON c.id = "       \
    "o.customer_id WHERE l.state IN ('pending', 'printed', 'held') OR l.claim IN ('return-asked', "          \
    "'exchange-asked') UNION SELECT c.root FROM bookings b JOIN customers c ON c.id = b.customer_id WHERE "  \
    "b.state IN ('booked', 'proposed') AND b.end_local >= ?2 UNION SELECT c.root FROM callbacks k JOIN "     \
    "customers c ON c.id = k.customer_id WHERE k.done_at IS NULL UNION SELECT c.root FROM outbox x JOIN "    \
    "customers c ON c.id = x.customer_id WHERE x.state IN ('queued', 'sending', 'by-hand', 'unknown') "      \
    "UNION SELECT c.root FROM waiting_guests g JOIN customers c ON c.id = g.customer_id WHERE g.state = "    \
    "'waiting')"
#define DEALING_CUSTOMERS                                                                                    \
    "(SELECT c.root FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.erased_at IS NULL UNION " \
    "SELECT c.root FROM bookings b JOIN customers c ON c.id = b.customer_id WHERE b.erased_at IS NULL "      \
    "AND " IEUM_BOOKING_IS_DEALING ")"
#define DISPUTING_CUSTOMERS                                                                                  \
    "(SELECT c.root FROM customer_tags t JOIN customers c ON c.id = t.customer_id WHERE t.tag "              \
    "IN " IEUM_DISPUTE_TAGS ")"
#define DAY_OF(milliseconds) "date((" milliseconds ") / 1000 + 32400, 'unixepoch')"
// The newest sign of life. A message's id begins with its minute since 2000.
#define LAST_SEEN                                                                                            \
    "max(coalesce((SELECT (max(m.id) >> 24) * 60000 + 946684800000 FROM messages m JOIN contact_points p "   \
    "ON p.id = m.contact_id JOIN customers c ON c.id = p.customer_id WHERE c.root = r.id), 0), "             \
    "coalesce((SELECT max(n.at) FROM internal_notes n JOIN customers c ON c.id = n.customer_id WHERE "       \
    "c.root = r.id), 0), coalesce((SELECT max(x.changed_at) FROM outbox x JOIN customers c ON c.id = "       \
    "x.customer_id WHERE c.root = r.id), 0), coalesce((SELECT max(k.due_at) FROM callbacks k JOIN "          \
    "customers c ON c.id = k.customer_id WHERE c.root = r.id), 0), coalesce((SELECT max(unixepoch("          \
    "b.end_local) - 32400) * 1000 FROM bookings b JOIN customers c ON c.id = b.customer_id WHERE c.root = "  \
    "r.id), 0))"

struct Act
{
    RetentionKind kind;
    /// Gives id, root customer, day of what is older than ?1; ?2: the civil time now, ?3: the day for words
    /// of complaints.
    const char *due;
    std::array<const char *, 4> removals; ///< over temp.due; null: no more
    std::array<const char *, 2> blanks{}; ///< over temp.due; ?1: the instant
};

constexpr Act acts[] = {
    {{"orders", 60, 60},
     "SELECT o.id, c.root, " IEUM_ORDER_DAY " AS day FROM orders o JOIN customers c ON c.id = o.customer_id "
     "WHERE o.erased_at IS NULL AND c.root NOT IN " OPEN_CUSTOMERS " AND day < ?1",
     {
         IEUM_BLANK_WAYBILL
         " WHERE id IN (SELECT x.waybill_id FROM waybill_lines x JOIN order_lines l ON l.id "
         "= x.line_id WHERE l.order_id IN (SELECT id FROM temp.due))",
         "DELETE FROM batch_changes WHERE table_name = 'order_lines' AND row_id IN (SELECT l.id FROM "
         "order_lines l WHERE l.order_id IN (SELECT id FROM temp.due))",
         "DELETE FROM order_line_changes WHERE line_id IN (SELECT l.id FROM order_lines l WHERE "
         "l.order_id IN (SELECT id FROM temp.due))",
         "DELETE FROM order_line_problems WHERE line_id IN (SELECT l.id FROM order_lines l WHERE "
         "l.order_id IN (SELECT id FROM temp.due))",
     },
     {IEUM_BLANK_LINE("?1") " WHERE order_id IN (SELECT id FROM temp.due)",
      IEUM_BLANK_ORDER("?1") " WHERE id IN (SELECT id FROM temp.due)"}},
    {{"bookings", 60, 60},
     "SELECT b.id, coalesce(c.root, 0), " IEUM_BOOKING_DAY " AS day FROM bookings b LEFT JOIN customers c ON "
     "c.id = b.customer_id WHERE b.erased_at IS NULL AND coalesce(c.root, 0) NOT IN " OPEN_CUSTOMERS
     " AND day < ?1",
     {
         "DELETE FROM batch_changes WHERE table_name = 'bookings' AND row_id IN (SELECT id FROM "
         "temp.due)",
         "DELETE FROM booking_notices WHERE booking_id IN (SELECT id FROM temp.due)",
     },
     {IEUM_BLANK_BOOKING("?1") " WHERE id IN (SELECT id FROM temp.due)"}},
    {{"messages", 60, 6},
     "SELECT m.id, c.root, " IEUM_MESSAGE_DAY " AS day FROM messages m JOIN contact_points p ON p.id = "
     "m.contact_id JOIN customers c ON c.id = p.customer_id WHERE day < ?1 AND c.root NOT "
     "IN " OPEN_CUSTOMERS " AND c.root IN " DEALING_CUSTOMERS
     " AND (day < ?3 OR c.root NOT IN " DISPUTING_CUSTOMERS ")",
     {"DELETE FROM message_search WHERE rowid IN (SELECT id FROM temp.due)",
      "DELETE FROM batch_changes WHERE table_name = 'messages' AND row_id IN (SELECT id FROM "
      "temp.due)",
      "DELETE FROM messages WHERE id IN (SELECT id FROM temp.due)"}},
    {{"inquiries", 6, 0},
     "WITH seen AS MATERIALIZED (SELECT r.id, r.created_at, " LAST_SEEN " AS last FROM visible_customers r "
     "WHERE r.root = r.id AND r.id NOT IN " OPEN_CUSTOMERS " AND r.id NOT IN " DEALING_CUSTOMERS
     ") SELECT id, "
     "id, " DAY_OF(
         "iif(last = 0, created_at, last)") " AS day FROM seen WHERE day < ?1 AND (day < ?3 OR id NOT "
                                            "IN " DISPUTING_CUSTOMERS ")",
     {}},
    {{"texts", 6, 6},
     "SELECT x.id, c.root, " DAY_OF(
         "x.changed_at") " AS day FROM outbox x JOIN customers c ON c.id = "
                         "x.customer_id WHERE x.text <> '' AND x.state NOT IN ('queued', 'sending', "
                         "'by-hand', 'unknown') AND "
                         "day < ?1 AND (day < ?3 OR c.root NOT IN " DISPUTING_CUSTOMERS ")",
     {"UPDATE outbox SET text = '', address = '', reason_arguments = NULL, reason_detail = NULL WHERE id "
      "IN (SELECT id FROM temp.due)"}},
    {{"waiting", 6, 0},
     "SELECT id, coalesce(customer_id, 0), " DAY_OF(
         "updated_at") " AS day FROM waiting_guests WHERE state <> "
                       "'waiting' AND day < ?1",
     {"DELETE FROM waiting_guests WHERE id IN (SELECT id FROM temp.due)"}},
    {{"raw", 1, 0},
     "SELECT l.id, o.customer_id, " DAY_OF(
         "l.updated_at") " AS day FROM order_lines l JOIN orders o ON o.id "
                         "= l.order_id WHERE l.raw <> '' AND (l.state = 'cancelled' OR (l.state = "
                         "'shipped' AND l.exported_at IS "
                         "NOT NULL)) AND day < ?1",
     {"UPDATE order_lines SET raw = '' WHERE id IN (SELECT id FROM temp.due)"}},
    {{"refused", 1, 0},
     "SELECT r.id, 0, " DAY_OF("b.at") " AS day FROM batch_remarks r JOIN batches b ON b.id = r.batch_id "
                                       "WHERE r.raw <> '' AND day < ?1",
     {"UPDATE batch_remarks SET raw = '' WHERE id IN (SELECT id FROM temp.due)"}},
    {{"kept", 0, 0},
     "SELECT id, customer_id, keep_until AS day FROM kept_records WHERE keep_until < ?1",
     {"DELETE FROM kept_records WHERE id IN (SELECT id FROM temp.due)"}}};

const Act *actOf(const QString &kind)
{
    const auto *found = std::find_if(std::begin(acts), std::end(acts),
                                     [&](const Act &act) { return kind == QLatin1String(act.kind.code); });
    return found == std::end(acts) ? nullptr : found;
}

} // namespace

std::span<const RetentionKind> retentionKinds()
{
    static const auto kinds = [] {
        std::array<RetentionKind, std::size(acts)> all{};
        std::transform(std::begin(acts), std::end(acts), all.begin(),
                       [](const Act &act) { return act.kind; });
        return all;
    }();
    return kinds;
}

Result<DueRecords> RetentionStore::look(const Question &question)
{
    const Act *act = actOf(question.kind);
    if (!act)
        return Error("retention.unknown-kind", {question.kind});
    IEUM_TRY(
        m_database.execute("CREATE TEMP TABLE IF NOT EXISTS due (id INTEGER PRIMARY KEY, root INTEGER, day "
                           "TEXT); DELETE FROM temp.due"));
    // The last condition is always true: by it every statement knows all three parameters.
    const QByteArray sql = QByteArray("INSERT INTO temp.due(id, root, day) ") + act->due +
                           " AND ?3 > '' LIMIT " +
                           QByteArray::number(question.limit > 0 ? question.limit : -1);
    Statement mark = m_database.prepare(sql.constData());
    mark.bind(question.before.toString(Qt::ISODate));
    mark.bind(question.now.inSeoul().toString(QStringLiteral("yyyy-MM-ddTHH:mm")));
    IEUM_TRY(mark.bind(question.complaints.toString(Qt::ISODate)).run());
    Statement count = m_database.prepare(
        "SELECT count(*), count(DISTINCT nullif(root, 0)), min(day), max(day) FROM temp.due");
    IEUM_TRY(count.step());
    DueRecords due{count.integer(0), count.integer(1)};
    if (due.rows > 0) {
        due.oldest = QDate::fromString(count.text(2), Qt::ISODate);
        due.newest = QDate::fromString(count.text(3), Qt::ISODate);
    }
    return due;
}

Result<QList<CustomerId>> RetentionStore::markedCustomers()
{
    Statement select = m_database.prepare("SELECT DISTINCT root FROM temp.due WHERE root <> 0 ORDER BY root");
    QList<CustomerId> customers;
    while (true) {
        IEUM_TRY_ASSIGN(hasRow, select.step());
        if (!hasRow)
            return customers;
        customers += select.id<CustomerId>(0);
    }
}

Result<std::optional<Instant>> RetentionStore::lastUse(Instant before)
{
    Statement select = m_database.prepare("SELECT at FROM access_log WHERE at < ? ORDER BY id DESC LIMIT 1");
    IEUM_TRY_ASSIGN(isThere, select.bind(before).step());
    return isThere ? std::optional(select.instant(0)) : std::nullopt;
}

// An old file must not bring back what has gone; what is newer may come.
Result<void> RetentionStore::buryMarkedMessages()
{
    Statement select = m_database.prepare("SELECT p.kind, p.address, max(m.at) FROM temp.due d JOIN messages "
                                          "m ON m.id = d.id JOIN contact_points "
                                          "p ON p.id = m.contact_id GROUP BY p.id");
    while (true) {
        IEUM_TRY_ASSIGN(hasRow, select.step());
        if (!hasRow)
            return {};
        if (const auto kind = contactKindFromCode(select.text(0)))
            IEUM_TRY(buryContact(m_database, *kind, select.text(1), select.instant(2)));
    }
}

Result<void> RetentionStore::buryMarkedBookings(Instant now)
{
    Statement select = m_database.prepare(
        "SELECT coalesce(b.external_no, ''), coalesce(b.calendar_uid, '') FROM temp.due d JOIN bookings b ON "
        "b.id = d.id");
    while (true) {
        IEUM_TRY_ASSIGN(hasRow, select.step());
        if (!hasRow)
            return {};
        for (const QString &name : {select.text(0), select.text(1)}) {
            if (!name.isEmpty())
                IEUM_TRY(buryBooking(m_database, name, now));
        }
    }
}

Result<void> RetentionStore::destroyMarked(const QString &kind, Instant now)
{
    const Act *act = actOf(kind);
    if (!act)
        return Error("retention.unknown-kind", {kind});
    if (kind == QLatin1String("messages"))
        IEUM_TRY(buryMarkedMessages());
    if (kind == QLatin1String("bookings"))
        IEUM_TRY(buryMarkedBookings(now));
    for (const char *sql : act->removals) {
        if (sql)
            IEUM_TRY(m_database.prepare(sql).run());
    }
    for (const char *sql : act->blanks) {
        if (sql)
            IEUM_TRY(m_database.prepare(sql).bind(now).run());
    }
    return {};
}

} // namespace ieum
