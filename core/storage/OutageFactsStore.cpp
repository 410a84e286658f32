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

Result<int> OutageFactsStore::unanswered(const QString &channel, Instant from, Instant to)
{
    Statement select = m_database.prepare(
        "WITH said AS (SELECT m.id AS id, c.root AS root, m.channel AS channel, m.direction AS direction "
        "FROM visible_messages m JOIN contact_points p ON p.id = m.contact_id "
        "JOIN customers c ON c.id = p.customer_id WHERE m.id >= ?1 AND m.id < ?2) "
        "SELECT count(*) FROM (SELECT root, max(id) AS last FROM said WHERE channel = ?3 AND direction = "
        "'in' "
        "GROUP BY root) q WHERE NOT EXISTS (SELECT 1 FROM said a WHERE a.root = q.root "
        "AND a.direction = 'out' AND a.id > q.last)");
    select.bind(MessageStore::firstIdAt(from)).bind(MessageStore::firstIdAt(to));
    IEUM_TRY(select.bind(channel).step());
    return int(select.integer(0));
}

Result<int> OutageFactsStore::movedConversations(OutageId outage)
{
    Statement select =
        m_database.prepare("SELECT count(DISTINCT customer_id) FROM switches WHERE outage_id = ?");
    IEUM_TRY(select.bind(outage).step());
    return int(select.integer(0));
}

Result<int> OutageFactsStore::arrivedTexts(OutageId outage)
{
    Statement select = m_database.prepare("SELECT count(*) FROM outbox WHERE outage_id = ? "
                                          "AND state IN ('accepted', 'delivered', 'sent-by-hand')");
    IEUM_TRY(select.bind(outage).step());
    return int(select.integer(0));
}

// Printed late means after the end of that day in Seoul.
Result<int> OutageFactsStore::lateLines(QDate first, QDate last)
{
    Statement select = m_database.prepare(
        "SELECT count(*) FROM order_lines l WHERE l.ship_by >= ? AND l.ship_by <= ? AND l.state <> "
        "'cancelled' "
        "AND l.split_from IS NULL AND " IEUM_ENTERED(
            "l") " AND NOT EXISTS (SELECT 1 FROM waybill_lines x JOIN waybills w "
                 "ON w.id = x.waybill_id WHERE x.line_id = l.id AND w.printed_at IS NOT NULL "
                 "AND date(w.printed_at / 1000, 'unixepoch', '+9 hours') <= l.ship_by)");
    IEUM_TRY(select.bind(first.toString(Qt::ISODate)).bind(last.toString(Qt::ISODate)).step());
    return int(select.integer(0));
}

} // namespace ieum
