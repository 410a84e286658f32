#include "core/storage/ProbeStore.h"

#include "core/storage/Database.h"

namespace ieum {

Result<ProbeStanding> ProbeStore::standing(const QString &channel, const QString &url) const
{
    Statement select = m_database.prepare("SELECT state, failures, successes, slow, failing_since, asked_at "
                                          "FROM probes WHERE channel = ? AND url = ?");
    IEUM_TRY_ASSIGN(found, select.bind(channel).bind(url).step());
    ProbeStanding standing;
    if (!found)
        return standing;
    standing.state = channelStateFromCode(select.text(0)).value_or(ChannelState::Unknown);
    standing.failures = int(select.integer(1));
    standing.successes = int(select.integer(2));
    standing.slow = int(select.integer(3));
    standing.failingSince = select.optionalInstant(4);
    standing.askedAt = select.optionalInstant(5);
    return standing;
}

Result<void> ProbeStore::save(const QString &channel, const QString &url, const ProbeStanding &standing)
{
    Statement insert = m_database.prepare(
        "INSERT INTO probes(channel, url, state, failures, successes, slow, failing_since, asked_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(channel, url) DO UPDATE SET state = excluded.state, "
        "failures = excluded.failures, successes = excluded.successes, slow = excluded.slow, "
        "failing_since = excluded.failing_since, asked_at = excluded.asked_at");
    insert.bind(channel).bind(url).bind(toCode(standing.state)).bind(standing.failures);
    insert.bind(standing.successes).bind(standing.slow);
    return insert.bind(standing.failingSince).bind(standing.askedAt).run();
}

} // namespace ieum
