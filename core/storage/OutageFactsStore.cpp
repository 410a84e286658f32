#include "core/storage/OutageFactsStore.h"

#include "core/storage/ConversationViews.h"
#include "core/storage/Database.h"
#include "core/storage/MessageStore.h"

#include <QDate>

namespace ieum {

Result<Instant> OutageFactsStore::declaredAt(OutageId outage)
{
    Statement select = m_database.prepare("SELECT declared_at FROM outages WHERE id = ?");
    IEUM_TRY(select.bind(outage).step());
    return select.instant(0);
}

Result<std::optional<OutageFactsStore::Heard>> OutageFactsStore::heard(const char *sql,
                                                                       const QString &channel, Instant at)
{
    Statement select = m_database.prepare(sql);
    IEUM_TRY_ASSIGN(found, select.bind(MessageStore::firstIdAt(at)).bind(channel).step());
    if (!found)
        return std::optional<Heard>();
    return std::optional<Heard>({select.id<MessageId>(0), select.instant(1)});
}

Result<std::optional<OutageFactsStore::Heard>> OutageFactsStore::lastHeardBefore(const QString &channel,
                                                                                 Instant at)
{
    return heard("SELECT id, at FROM visible_messages WHERE id < ? AND channel = ? AND direction = 'in' "
                 "ORDER BY id DESC LIMIT 1",
                 channel, at);
}

Result<std::optional<OutageFactsStore::Heard>> OutageFactsStore::firstHeardSince(const QString &channel,
                                                                                 Instant at)
{
    return heard("SELECT id, at FROM visible_messages WHERE id >= ? AND channel = ? AND direction = 'in' "
                 "ORDER BY id LIMIT 1",
                 channel, at);
}

Result<QList<OutageFactsStore::HealthSpan>> OutageFactsStore::healthSpans(const QString &channel,
                                                                          Instant from, Instant to)
{
    Statement select =
        m_database.prepare("SELECT id, function, state, from_at, to_at FROM health_spans "
                           "WHERE channel = ? AND to_at >= ? AND from_at < ? ORDER BY from_at, id");
    select.bind(channel).bind(from).bind(to);
    QList<HealthSpan> spans;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return spans;
        spans += HealthSpan{select.integer(0), select.text(1), select.text(2), select.instant(3),
                            select.instant(4)};
    }
}

Result<QList<OutageFactsStore::Failure>> OutageFactsStore::failures(const QString &channel, Instant from,
                                                                    Instant to)
{
    Statement select = m_database.prepare("SELECT id, state, changed_at FROM outbox WHERE channel = ? "
                                          "AND state IN ('failed', 'unknown') AND changed_at >= ? "
                                          "AND changed_at < ? ORDER BY changed_at, id");
    select.bind(channel).bind(from).bind(to);
    QList<Failure> failures;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return failures;
        failures += Failure{select.id<OutboxId>(0), select.text(1), select.instant(2)};
    }
}

// Each row: its id and its time.
Result<QList<FactRow>> OutageFactsStore::rows(Statement &select, const char *table)
{
    QList<FactRow> found;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return found;
        found += FactRow{select.instant(1), QLatin1String(table) + u' ' + select.text(0)};
    }
}

Result<QList<FactRow>> OutageFactsStore::unanswered(const QString &channel, Instant from, Instant to)
{
    Statement select = m_database.prepare(
        "WITH said AS (SELECT m.id AS id, c.root AS root, m.channel AS channel, m.direction AS direction "
        "FROM visible_messages m JOIN contact_points p ON p.id = m.contact_id "
        "JOIN customers c ON c.id = p.customer_id WHERE m.id >= ?1 AND m.id < ?2) "
        "SELECT q.last, m.at FROM (SELECT root, max(id) AS last FROM said WHERE channel = ?3 "
        "AND direction = 'in' GROUP BY root) q JOIN messages m ON m.id = q.last "
        "WHERE NOT EXISTS (SELECT 1 FROM said a WHERE a.root = q.root "
        "AND a.direction = 'out' AND a.id > q.last) ORDER BY q.last");
    select.bind(MessageStore::firstIdAt(from)).bind(MessageStore::firstIdAt(to)).bind(channel);
    return rows(select, "messages");
}

Result<QList<FactRow>> OutageFactsStore::movedConversations(OutageId outage)
{
    Statement select = m_database.prepare(
        "SELECT min(id), min(at) FROM switches WHERE outage_id = ? GROUP BY customer_id ORDER BY min(id)");
    return rows(select.bind(outage), "switches");
}

Result<QList<FactRow>> OutageFactsStore::arrivedTexts(OutageId outage)
{
    Statement select =
        m_database.prepare("SELECT id, changed_at FROM outbox WHERE outage_id = ? "
                           "AND state IN ('accepted', 'delivered', 'sent-by-hand') ORDER BY id");
    return rows(select.bind(outage), "outbox");
}

// Printed late means after the end of that day in Seoul; that end is the time it is counted by.
Result<QList<FactRow>> OutageFactsStore::lateLines(QDate first, QDate last)
{
    Statement select = m_database.prepare(
        "SELECT l.id, unixepoch(l.ship_by, '+1 day', '-9 hours') * 1000 FROM order_lines l "
        "WHERE l.ship_by >= ? AND l.ship_by <= ? AND l.state <> 'cancelled' "
        "AND l.split_from IS NULL AND " IEUM_ENTERED(
            "l") " AND NOT EXISTS (SELECT 1 FROM waybill_lines x JOIN waybills w "
                 "ON w.id = x.waybill_id WHERE x.line_id = l.id AND w.printed_at IS NOT NULL "
                 "AND date(w.printed_at / 1000, 'unixepoch', '+9 hours') <= l.ship_by) ORDER BY l.id");
    select.bind(first.toString(Qt::ISODate)).bind(last.toString(Qt::ISODate));
    return rows(select, "order_lines");
}

#define IEUM_BOOKINGS_MADE                                                                                   \
    "(SELECT b.id AS id, coalesce((SELECT m.at FROM messages m WHERE m.id = b.source_message_id), "          \
    "b.created_at) AS made FROM bookings b WHERE b.state <> 'proposed' AND b.calendar_uid IS NULL "          \
    "AND " IEUM_ENTERED("b") ")"

Result<std::optional<Instant>> OutageFactsStore::firstBookingMadeAt()
{
    Statement select = m_database.prepare("SELECT min(made) FROM " IEUM_BOOKINGS_MADE);
    IEUM_TRY(select.step());
    return select.optionalInstant(0);
}

Result<QList<FactRow>> OutageFactsStore::bookingsMade(Instant from, Instant to)
{
    Statement select = m_database.prepare("SELECT id, made FROM " IEUM_BOOKINGS_MADE
                                          " WHERE made >= ? AND made < ? ORDER BY made, id");
    select.bind(from).bind(to);
    return rows(select, "bookings");
}

Result<QList<FactRow>> OutageFactsStore::bookingsFallen(Instant from, Instant to)
{
    Statement select = m_database.prepare(
        "SELECT b.id, unixepoch(b.start_local, '-9 hours') * 1000 AS start FROM bookings b "
        "WHERE b.state IN ('cancelled', 'no-show') AND b.updated_at >= ?1 AND start >= ?1 AND start < ?2 "
        "AND " IEUM_ENTERED("b") " ORDER BY start, b.id");
    select.bind(from).bind(to);
    return rows(select, "bookings");
}

} // namespace ieum
