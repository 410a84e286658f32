#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/continuity/SilenceDetector.h"
#include "core/domain/Alarm.h"

#include <QList>
#include <QString>

namespace ieum {

class AlarmStore;
class ChannelService;
class ConnectorRegistry;
class Database;
class ListeningStore;
class SettingsStore;
struct Channel;

/// Listens whether the shop's channels have gone silent, each against its own rhythm of the last thirteen
/// weeks. A channel is judged only for the time in which it was heard: over a live end as long as that
/// answered, by files up to the last one that told of the whole channel. So a time in which the program was
/// off, or in which nobody brought anything in, never raises an alarm. The accepted false alarms are shared
/// among the judged channels.
class SilenceWatch
{
public:
    struct Parts
    {
        Database &database;
        ListeningStore &listening;
        AlarmStore &alarms;
        SettingsStore &settings;
        ChannelService &channels;
        const ConnectorRegistry &connectors;
    };
    /// Whether a channel's silence can say anything, and why not.
    enum class Judging {
        Live,      ///< a live end listens
        Files,     ///< as far as files tell
        NotHeard,  ///< nothing tells of the whole channel: no file, or only of single rooms
        Learning,  ///< four weeks of its rhythm are not yet known
        TooLittle, ///< fewer than one conversation a day
        Stopped    ///< it is known to be stopped
    };
    struct Standing
    {
        QString channel;
        Judging judging = Judging::NotHeard;
        std::optional<Instant> heardUntil;
        std::optional<Instant> lastMessage;
        double perMonth = 0;          ///< conversations that 30 days bring
        double expected = 0;          ///< that would have begun since the last message, while it was heard
        double noticedAfterHours = 0; ///< open hours of silence after which it would be noticed, on average
        std::optional<SilenceAlarm> alarm;
    };

    SilenceWatch(Parts parts, const Clock &clock)
        : m_parts(parts)
        , m_clock(clock)
    {
    }

    /// Raises what fell due and ends what is over. The work of a tenth of a second for a busy shop.
    Result<void> look();
    /// Of every channel over which people write; changes nothing.
    Result<QList<Standing>> standings() const;

    /// Accepted false alarms in 30 days, over all channels; 1 unless set.
    Result<double> budget() const;
    Result<void> setBudget(double perMonth);

private:
    struct Heard;
    /// What every channel is judged by.
    struct Yardstick
    {
        ShopProfile shop;
        double budget = 1;
        double openHours = 0; ///< in 30 days
        Instant now;
    };
    /// One of both.
    struct Change
    {
        AlarmId id;
        std::optional<Instant> endedAt;
        std::optional<Alarm::Answer> answer;
    };

    static Standing standingOf(const Channel &channel, const Heard &heard, const Yardstick &by);
    static std::optional<Change> changeOf(const Alarm &alarm, const QList<Standing> &standings, Instant now);
    Result<Heard> hear(const Channel &channel, Instant now) const;
    bool isLive(const Channel &channel) const;
    Result<void> enter(const QList<Alarm> &raised, const QList<Change> &changes, Instant now);

    Parts m_parts;
    const Clock &m_clock;
};

QString toCode(SilenceWatch::Judging judging);

} // namespace ieum
