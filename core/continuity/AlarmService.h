#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/domain/Alarm.h"

#include <QList>

namespace ieum {

class AlarmStore;
class ChannelService;
class Database;

/// What the owner says to an alarm. Who said it when stands in the access log, too.
class AlarmService
{
public:
    AlarmService(Database &database, AlarmStore &alarms, ChannelService &channels, const Clock &clock)
        : m_database(database)
        , m_alarms(alarms)
        , m_channels(channels)
        , m_clock(clock)
    {
    }

    /// Those that wait for his word; oldest first.
    Result<QList<Alarm>> open() const;
    Result<QList<Alarm>> newest(int limit) const;

    /// The channel is stopped since the alarm's since; every alarm that tells of this stop is answered with
    /// it. Errors: alarm.not-found, alarm.over (a reminder, or one that was judged or is over).
    Result<OutageId> declare(AlarmId id);
    /// "아니에요" to every alarm that tells of this stop: the same is not raised again. Errors:
    /// alarm.not-found, alarm.over.
    Result<void> dismiss(AlarmId id);
    /// Somebody was at the window: it rings no more.
    Result<void> markSeen();

private:
    Result<Alarm> openOne(AlarmId id) const;
    Result<void> answer(const Alarm &alarm, Alarm::Answer answer);

    Database &m_database;
    AlarmStore &m_alarms;
    ChannelService &m_channels;
    const Clock &m_clock;
};

} // namespace ieum
