#include "core/storage/ChannelStore.h"

#include "core/storage/Database.h"

#include <QJsonDocument>

namespace ieum {

namespace {

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
        "SELECT channel, function, state, since, last_ok, evidence FROM channel_functions");
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
        "INSERT INTO channel_functions(channel, function, state, since, last_ok, evidence) VALUES (?, ?, ?, "
        "?, ?, ?) "
        "ON CONFLICT(channel, function) DO UPDATE SET state = excluded.state, since = excluded.since, "
        "last_ok = coalesce(excluded.last_ok, last_ok), evidence = excluded.evidence");
    return insert.bind(account.id)
        .bind(toCode(function))
        .bind(toCode(health.state))
        .bind(health.since)
        .bind(health.lastOk)
        .bind(health.evidence)
        .run();
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
