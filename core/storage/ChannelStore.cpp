#include "core/storage/ChannelStore.h"

#include "core/storage/Database.h"

#include <QJsonDocument>

namespace ieum {

namespace {

// The line writes what it sees every five minutes; a look in between says nothing new.
constexpr qint64 spanSeconds = 6 * 60;

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ChannelStore::Account accountOf(const Statement &row)
{
    return {row.text(0), row.text(1), row.text(2), QJsonDocument::fromJson(row.text(3).toUtf8()).object(),
            row.integer(4) != 0};
}

} // namespace

Result<QList<ChannelStore::Account>> ChannelStore::accounts() const
{
    Statement select =
        m_database.prepare("SELECT id, kind, provider, config, active FROM channels ORDER BY position, id");
    QList<Account> found;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return found;
        found += accountOf(select);
    }
}

Result<std::optional<ChannelStore::Account>> ChannelStore::account(const QString &id) const
{
    Statement select =
        m_database.prepare("SELECT id, kind, provider, config, active FROM channels WHERE id = ?");
    IEUM_TRY_ASSIGN(found, select.bind(id).step());
    return found ? std::optional(accountOf(select)) : std::nullopt;
}

Result<void> ChannelStore::save(const Account &account)
{
    Statement insert =
        m_database.prepare("INSERT INTO channels(id, kind, provider, config, position, active) "
                           "VALUES (?, ?, ?, ?, (SELECT count(*) FROM channels), ?) "
                           "ON CONFLICT(id) DO UPDATE SET provider = excluded.provider, config = "
                           "excluded.config, active = excluded.active");
    return insert.bind(account.id)
        .bind(account.kind)
        .bind(account.provider)
        .bind(jsonText(account.config))
        .bind(account.isActive)
        .run();
}

Result<QList<ChannelStore::Seen>> ChannelStore::seen() const
{
    Statement select = m_database.prepare(
        "SELECT channel, function, state, since, last_ok, evidence, seen_at FROM channel_functions");
    QList<Seen> found;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return found;
        Seen seen;
        seen.channel = select.text(0);
        seen.function = channelFunctionFromCode(select.text(1)).value_or(ChannelFunction::Receive);
        seen.health.state = channelStateFromCode(select.text(2)).value_or(ChannelState::Unknown);
        seen.health.since = select.optionalInstant(3);
        seen.health.lastOk = select.optionalInstant(4);
        seen.health.evidence = select.text(5);
        seen.health.seenAt = select.optionalInstant(6);
        found += seen;
    }
}

Result<void> ChannelStore::saveSeen(const Account &account, ChannelFunction function,
                                    const FunctionHealth &health)
{
    Statement make = m_database.prepare("INSERT OR IGNORE INTO channels(id, kind, provider, position) "
                                        "VALUES (?, ?, ?, (SELECT count(*) FROM channels))");
    IEUM_TRY(make.bind(account.id).bind(account.kind).bind(account.provider).run());
    Statement insert = m_database.prepare(
        "INSERT INTO channel_functions(channel, function, state, since, last_ok, evidence, seen_at) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?4) ON CONFLICT(channel, function) DO UPDATE SET "
        "since = iif(state = ?3 AND evidence = ?6 AND seen_at BETWEEN ?4 - ?7 AND ?4, since, ?4), "
        "state = ?3, last_ok = coalesce(?5, last_ok), evidence = ?6, seen_at = ?4");
    insert.bind(account.id).bind(toCode(function)).bind(toCode(health.state));
    insert.bind(health.since).bind(health.lastOk).bind(health.evidence).bind(spanSeconds * 1000);
    IEUM_TRY(insert.run());
    return health.since ? extendSpan(account.id, function, health) : Result<void>();
}

Result<void> ChannelStore::extendSpan(const QString &channel, ChannelFunction function,
                                      const FunctionHealth &health)
{
    const Instant at = *health.since;
    Statement update = m_database.prepare(
        "UPDATE health_spans SET to_at = ?1 WHERE id = (SELECT max(id) FROM health_spans WHERE channel = ?2 "
        "AND function = ?3) AND state = ?4 AND evidence = ?5 AND to_at BETWEEN ?6 AND ?1");
    update.bind(at).bind(channel).bind(toCode(function)).bind(toCode(health.state)).bind(health.evidence);
    IEUM_TRY(update.bind(at.plusSeconds(-spanSeconds)).run());
    if (m_database.changes() > 0)
        return {};
    Statement insert =
        m_database.prepare("INSERT INTO health_spans(channel, function, state, evidence, from_at, "
                           "to_at) VALUES (?1, ?2, ?3, ?4, ?5, ?5)");
    insert.bind(channel).bind(toCode(function)).bind(toCode(health.state)).bind(health.evidence);
    return insert.bind(at).run();
}

Result<QHash<QString, Instant>> ChannelStore::lastImports() const
{
    Statement select = m_database.prepare(
        "SELECT channel, max(at) FROM batches WHERE state = 'entered' AND channel <> '' GROUP BY channel");
    QHash<QString, Instant> found;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return found;
        found.insert(select.text(0), select.instant(1));
    }
}

} // namespace ieum
