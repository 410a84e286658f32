#include "core/storage/AlarmStore.h"

#include "core/base/Uuid.h"
#include "core/storage/Database.h"

#include <cmath>

namespace ieum {

namespace {

Alarm alarmOf(const Statement &row)
{
    Alarm alarm;
    alarm.id = row.id<AlarmId>(0);
    alarm.channel = row.text(1);
    alarm.cause = alarmCauseFromCode(row.text(2)).value_or(Alarm::Cause::Silence);
    alarm.since = row.instant(3);
    alarm.raisedAt = row.instant(4);
    alarm.expected = double(row.integer(5)) / 10;
    alarm.seenAt = row.optionalInstant(6);
    alarm.answer = alarmAnswerFromCode(row.text(7));
    alarm.answeredAt = row.optionalInstant(8);
    alarm.endedAt = row.optionalInstant(9);
    return alarm;
}

Result<QList<Alarm>> alarmsOf(Statement select)
{
    QList<Alarm> found;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return found;
        found += alarmOf(select);
    }
}

} // namespace

Result<std::optional<AlarmId>> AlarmStore::raise(const Alarm &alarm)
{
    Statement insert =
        m_database.prepare("INSERT OR IGNORE INTO alarms(uid, channel, cause, since_at, raised_at, "
                           "expected_tenths) VALUES (?, ?, ?, ?, ?, ?)");
    insert.bindBlob(newUuid()).bind(alarm.channel).bind(toCode(alarm.cause)).bind(alarm.since);
    IEUM_TRY(insert.bind(alarm.raisedAt).bind(qint64(std::lround(alarm.expected * 10))).run());
    if (m_database.changes() == 0)
        return std::optional<AlarmId>();
    return std::optional(AlarmId{m_database.lastInsertId()});
}

Result<std::optional<Alarm>> AlarmStore::find(AlarmId id) const
{
    Statement select = m_database.prepare("SELECT id, channel, cause, since_at, raised_at, expected_tenths, "
                                          "seen_at, answer, answered_at, ended_at FROM alarms "
                                          "WHERE id = ?");
    IEUM_TRY_ASSIGN(found, select.bind(id).step());
    return found ? std::optional(alarmOf(select)) : std::nullopt;
}

Result<QList<Alarm>> AlarmStore::running() const
{
    return alarmsOf(m_database.prepare("SELECT id, channel, cause, since_at, raised_at, expected_tenths, "
                                       "seen_at, answer, answered_at, ended_at FROM alarms "
                                       "WHERE ended_at IS NULL ORDER BY id"));
}

Result<QList<Alarm>> AlarmStore::newest(int limit) const
{
    Statement select = m_database.prepare("SELECT id, channel, cause, since_at, raised_at, expected_tenths, "
                                          "seen_at, answer, answered_at, ended_at FROM alarms "
                                          "ORDER BY id DESC LIMIT ?");
    select.bind(limit > 0 ? limit : -1);
    return alarmsOf(std::move(select));
}

Result<void> AlarmStore::answer(AlarmId id, Alarm::Answer answer, Instant at)
{
    Statement update = m_database.prepare("UPDATE alarms SET answer = ?, answered_at = ?2, "
                                          "seen_at = coalesce(seen_at, ?2) WHERE id = ?3");
    return update.bind(toCode(answer)).bind(at).bind(id).run();
}

Result<void> AlarmStore::askAgain(AlarmId id)
{
    return m_database
        .prepare("UPDATE alarms SET answer = NULL, answered_at = NULL, seen_at = NULL WHERE id = ?")
        .bind(id)
        .run();
}

Result<void> AlarmStore::markSeen(Instant at)
{
    return m_database.prepare("UPDATE alarms SET seen_at = ? WHERE ended_at IS NULL AND seen_at IS NULL")
        .bind(at)
        .run();
}

Result<void> AlarmStore::end(AlarmId id, Instant at)
{
    return m_database.prepare("UPDATE alarms SET ended_at = ? WHERE id = ?").bind(at).bind(id).run();
}

} // namespace ieum
