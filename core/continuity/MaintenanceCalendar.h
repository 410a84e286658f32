#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/domain/Channel.h"

#include <QList>

namespace ieum {

class AlarmStore;
class Database;
class OutageStore;

/// The maintenances that companies have announced: a reminder at six in the evening before, and the question
/// whether it works again when the announced end has come. The clock alone never ends one: until the owner
/// says so it is overrun.
class MaintenanceCalendar
{
public:
    MaintenanceCalendar(Database &database, OutageStore &outages, AlarmStore &alarms, const Clock &clock)
        : m_database(database)
        , m_outages(outages)
        , m_alarms(alarms)
        , m_clock(clock)
    {
    }

    /// Not ended, the next one first.
    Result<QList<Outage>> list() const;
    /// One that has not begun never takes place, one that runs is over now. Errors: outage.not-found,
    /// channel.no-maintenance.
    Result<void> remove(OutageId id);
    /// Raises and ends what fell due.
    Result<void> look();

    /// When the owner is reminded of a maintenance that begins at `from`.
    static Instant eveOf(Instant from);

private:
    Database &m_database;
    OutageStore &m_outages;
    AlarmStore &m_alarms;
    const Clock &m_clock;
};

} // namespace ieum
