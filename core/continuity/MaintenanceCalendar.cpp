#include "core/continuity/MaintenanceCalendar.h"

#include "core/domain/Alarm.h"
#include "core/storage/AlarmStore.h"
#include "core/storage/Database.h"
#include "core/storage/OutageStore.h"

#include <algorithm>

namespace ieum {

namespace {

const QTime evening(18, 0);
constexpr qint64 askAgainSeconds = 3600; // after "not yet"

bool isOfMaintenance(Alarm::Cause cause)
{
    return cause == Alarm::Cause::MaintenanceEve || cause == Alarm::Cause::MaintenanceEnd;
}

Alarm alarmOf(const Outage &maintenance, Alarm::Cause cause, Instant now)
{
    Alarm alarm;
    alarm.channel = maintenance.channel;
    alarm.cause = cause;
    alarm.since = cause == Alarm::Cause::MaintenanceEve ? maintenance.from : *maintenance.plannedTo;
    alarm.raisedAt = now;
    return alarm;
}

// What is due of a maintenance now, if anything.
std::optional<Alarm> dueAlarm(const Outage &maintenance, Instant now)
{
    if (maintenance.plannedTo && now >= *maintenance.plannedTo)
        return alarmOf(maintenance, Alarm::Cause::MaintenanceEnd, now);
    if (now < maintenance.from && now >= MaintenanceCalendar::eveOf(maintenance.from))
        return alarmOf(maintenance, Alarm::Cause::MaintenanceEve, now);
    return std::nullopt;
}

// "Not yet" holds for an hour: an owner who forgets leaves a channel closed that works.
bool isToAskAgain(const Alarm &alarm, Instant now)
{
    return alarm.cause == Alarm::Cause::MaintenanceEnd && alarm.answeredAt &&
           alarm.answeredAt->secondsTo(now) >= askAgainSeconds;
}

bool isSameMatter(const Alarm &a, const Alarm &b)
{
    return a.channel == b.channel && a.cause == b.cause && a.since == b.since;
}

} // namespace

Instant MaintenanceCalendar::eveOf(Instant from)
{
    return Instant::of(seoulTime(from.inSeoul().date().addDays(-1), evening));
}

Result<QList<Outage>> MaintenanceCalendar::list() const
{
    IEUM_TRY_ASSIGN(open, m_outages.open());
    open.removeIf([](const Outage &outage) { return outage.kind != Outage::Kind::Maintenance; });
    return open;
}

Result<void> MaintenanceCalendar::remove(OutageId id)
{
    return m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(outage, m_outages.find(id));
        if (!outage)
            return Error("outage.not-found", {id.toString()});
        if (outage->kind != Outage::Kind::Maintenance || outage->to)
            return Error("channel.no-maintenance", {id.toString()});
        return m_outages.end(id, std::max(outage->from, m_clock.now()));
    });
}

Result<void> MaintenanceCalendar::look()
{
    const Instant now = m_clock.now();
    IEUM_TRY_ASSIGN(maintenances, list());
    IEUM_TRY_ASSIGN(running, m_alarms.running());
    QList<Alarm> due;
    for (const Outage &maintenance : maintenances) {
        if (const auto alarm = dueAlarm(maintenance, now))
            due += *alarm;
    }
    QList<AlarmId> over;
    QList<AlarmId> again;
    for (const Alarm &alarm : running) {
        const bool isDue =
            std::any_of(due.begin(), due.end(), [&](const Alarm &one) { return isSameMatter(one, alarm); });
        if (isOfMaintenance(alarm.cause) && !isDue)
            over += alarm.id;
        else if (isToAskAgain(alarm, now))
            again += alarm.id;
    }
    due.removeIf([&](const Alarm &alarm) {
        return std::any_of(running.begin(), running.end(),
                           [&](const Alarm &one) { return isSameMatter(one, alarm); });
    });
    if (due.isEmpty() && over.isEmpty() && again.isEmpty())
        return {};
    return m_database.transact([&]() -> Result<void> {
        for (const AlarmId id : over)
            IEUM_TRY(m_alarms.end(id, now));
        for (const AlarmId id : again)
            IEUM_TRY(m_alarms.askAgain(id));
        for (const Alarm &alarm : due)
            IEUM_TRY(m_alarms.raise(alarm));
        return {};
    });
}

} // namespace ieum
