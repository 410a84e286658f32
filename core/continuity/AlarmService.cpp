#include "core/continuity/AlarmService.h"

#include "core/continuity/ChannelService.h"
#include "core/storage/AccessLog.h"
#include "core/storage/AlarmStore.h"
#include "core/storage/Database.h"

namespace ieum {

Result<QList<Alarm>> AlarmService::open() const
{
    IEUM_TRY_ASSIGN(running, m_alarms.running());
    running.removeIf([](const Alarm &alarm) { return !alarm.isOpen(); });
    for (Alarm &alarm : running) {
        if (alarm.cause != Alarm::Cause::MaintenanceEnd)
            continue;
        IEUM_TRY_ASSIGN(answered, m_channels.answeredProbes(alarm.channel, alarm.since));
        alarm.answersAgain = answered;
    }
    return running;
}

Result<QList<Alarm>> AlarmService::newest(int limit) const
{
    return m_alarms.newest(limit);
}

Result<Alarm> AlarmService::openOne(AlarmId id) const
{
    IEUM_TRY_ASSIGN(alarm, m_alarms.find(id));
    if (!alarm)
        return Error("alarm.not-found", {id.toString()});
    if (!alarm->isOpen())
        return Error("alarm.over", {id.toString()});
    return *alarm;
}

Result<OutageId> AlarmService::declare(AlarmId id)
{
    OutageId outage;
    const Result<void> done = m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(alarm, openOne(id));
        if (!tellsOfAStop(alarm.cause))
            return Error("alarm.over", {id.toString()});
        IEUM_TRY_ASSIGN(declared, m_channels.down({alarm.channel, {}, alarm.since, toCode(alarm.cause)}));
        outage = declared;
        return answer(alarm, Alarm::Answer::Declared);
    });
    return done.ok() ? Result<OutageId>(outage) : done.error();
}

// Silence and an address that does not answer are two witnesses of one stop: one word is for both.
Result<void> AlarmService::answer(const Alarm &alarm, Alarm::Answer answer)
{
    IEUM_TRY_ASSIGN(waiting, open());
    for (const Alarm &other : std::as_const(waiting)) {
        const bool isSameStop =
            other.channel == alarm.channel && tellsOfAStop(other.cause) && tellsOfAStop(alarm.cause);
        if (other.id != alarm.id && !isSameStop)
            continue;
        IEUM_TRY(m_alarms.answer(other.id, answer, m_clock.now()));
        m_database.access().note(answer == Alarm::Answer::Declared ? "alarm.declared" : "alarm.dismissed",
                                 other.id.toString());
    }
    return {};
}

Result<void> AlarmService::dismiss(AlarmId id)
{
    return m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(alarm, openOne(id));
        return answer(alarm, Alarm::Answer::Dismissed);
    });
}

Result<void> AlarmService::markSeen()
{
    return m_database.transact([&] { return m_alarms.markSeen(m_clock.now()); });
}

} // namespace ieum
