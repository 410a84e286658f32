#include "core/storage/ListeningStore.h"

#include "core/storage/Database.h"
#include "core/storage/MessageStore.h"

namespace ieum {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 twoWeeks = 14 * 24 * hour;
constexpr qint64 conversationGap = 6 * hour * 1000; // milliseconds
// An import session that is older says nothing that a newer one does not say better.
constexpr int newestBatches = 40;

Result<qint64> numberOf(Statement &select)
{
    IEUM_TRY(select.step());
    return select.integer(0);
}

// How many files were brought in within the hour up to `at`.
Result<qint64> filesUpTo(Database &database, const QString &channel, Instant at)
{
    Statement select =
        database.prepare("SELECT count(DISTINCT file) FROM batches WHERE state = 'entered' AND "
                         "channel = ? AND at BETWEEN ? AND ?");
    select.bind(channel).bind(at.plusSeconds(-hour)).bind(at);
    return numberOf(select);
}

Result<qint64> roomsUpTo(Database &database, const QString &channel, Instant at)
{
    Statement select = database.prepare(
        "SELECT count(DISTINCT contact_id) FROM visible_messages WHERE channel = ? AND id >= ? "
        "AND id < ? AND direction = 'in'");
    select.bind(channel).bind(MessageStore::firstIdAt(at.plusSeconds(-twoWeeks)));
    select.bind(MessageStore::firstIdAt(at));
    return numberOf(select);
}

} // namespace

Result<QList<ListeningStore::Heard>> ListeningStore::heard(const QString &channel, Instant from,
                                                           Instant to) const
{
    Statement select = m_database.prepare(
        "SELECT at, coalesce(gap >= ?1, 1) FROM (SELECT id, at, direction, at - lag(at) OVER "
        "(PARTITION BY contact_id ORDER BY id) AS gap FROM visible_messages WHERE channel = ?2 AND id >= ?3 "
        "AND id < ?4 AND direction <> 'system') WHERE direction = 'in' AND at < ?5 ORDER BY id");
    select.bind(conversationGap).bind(channel).bind(MessageStore::firstIdAt(from));
    select.bind(MessageStore::firstIdAt(to.plusSeconds(minute))).bind(to); // an id knows only its minute
    QList<Heard> found;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return found;
        found += Heard{select.instant(0), select.integer(1) != 0};
    }
}

Result<QList<ListeningStore::Span>> ListeningStore::listened(const QString &channel, Instant from,
                                                             Instant now) const
{
    Statement select = m_database.prepare(
        "SELECT from_at, to_at FROM health_spans WHERE channel = ? AND to_at >= ? AND from_at <= ? AND "
        "function = 'receive' AND state = 'up' AND evidence = 'connector' ORDER BY from_at");
    select.bind(channel).bind(from).bind(now);
    QList<Span> found;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return found;
        found += Span{select.instant(0), std::min(select.instant(1), now)};
    }
}

Result<std::optional<Instant>> ListeningStore::lastWholeImport(const QString &channel, Instant now) const
{
    Statement select = m_database.prepare(
        "SELECT at, format LIKE 'kakao%' OR format LIKE 'naver%' OR format = 'paste' FROM batches "
        "WHERE state = 'entered' AND channel = ? AND at <= ? AND kind IN ('messages', 'calls') "
        "ORDER BY at DESC LIMIT ?");
    select.bind(channel).bind(now).bind(newestBatches);
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return std::optional<Instant>();
        const Instant at = select.instant(0);
        if (select.integer(1) == 0)
            return std::optional(at);
        IEUM_TRY_ASSIGN(files, filesUpTo(m_database, channel, at));
        IEUM_TRY_ASSIGN(rooms, roomsUpTo(m_database, channel, at));
        if (2 * files >= rooms)
            return std::optional(at);
    }
}

Result<QSet<QString>> ListeningStore::inUseSince(Instant from) const
{
    Statement select = m_database.prepare(
        "SELECT DISTINCT channel FROM visible_messages WHERE id >= ?1 UNION "
        "SELECT DISTINCT channel FROM batches WHERE state = 'entered' AND at >= ?2 AND channel <> '' UNION "
        "SELECT DISTINCT 'market-' || market FROM orders WHERE created_at >= ?2");
    select.bind(MessageStore::firstIdAt(from)).bind(from);
    QSet<QString> found;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return found;
        found += select.text(0);
    }
}

} // namespace ieum
