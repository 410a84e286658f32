#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/connector/Probe.h"
#include "core/domain/ProbeStanding.h"

#include <QList>

namespace ieum {

class AlarmStore;
class ChannelService;
class ChannelStore;
class ConnectorRegistry;
class Database;
class ListeningStore;
class ProbeStore;
class SettingsStore;
struct Alarm;
struct Channel;

/// Asks the addresses of the platforms that the shop uses whether they live, once a minute, and judges by
/// ProbeJudge's rule. In the same round it asks witnesses: when none of them answers, our own line is cut and
/// nothing is said of anybody. Off unless the owner switches it on, since each asked company then sees the
/// shop's internet address (and nothing else).
class ProbeWatch
{
public:
    struct Parts
    {
        Database &database;
        ProbeStore &probes;
        AlarmStore &alarms;
        ListeningStore &listening;
        SettingsStore &settings;
        ChannelStore &channelStore;
        ChannelService &channels;
        const ConnectorRegistry &connectors;
    };
    enum class Switch { Off, On };
    struct Address
    {
        QString channel;
        ProbeTarget target;
        ProbeStanding standing;
    };
    struct Asked
    {
        QString url;
        ProbeAnswer answer;
    };
    struct Round
    {
        bool isOwnLineCut = false;
        QList<Asked> witnesses;
        QList<Asked> asked;       ///< every address once
        QList<Address> addresses; ///< with what it came to
    };

    ProbeWatch(Parts parts, const Clock &clock)
        : m_parts(parts)
        , m_clock(clock)
    {
    }

    /// A round that is under way when `stop` is requested, from any thread, is broken off and changes
    /// nothing.
    void stopWith(std::stop_token stop) { m_stop = std::move(stop); }

    Result<Switch> state() const;
    Result<void> set(Switch state);

    /// Those of the channels over which the shop heard, or had orders, in the last thirteen weeks.
    Result<QList<Address>> addresses() const;
    Result<QStringList> witnesses() const;
    /// In place of the built-in ones, which an empty list gives back; they stand for every function of the
    /// channel. Errors: channel.not-found, monitor.wrong-address.
    Result<void> setAddresses(const QString &channel, const QStringList &urls);
    /// At least two, of companies that do not fail together. Errors: monitor.wrong-address,
    /// monitor.too-few-witnesses.
    Result<void> setWitnesses(const QStringList &urls);

    /// Blocks for some seconds at most. Error: monitor.probing-off.
    Result<Round> round();

private:
    Result<QList<ProbeTarget>> targetsOf(const Channel &channel) const;
    Result<QStringList> ownUrls(const QString &name) const;
    Result<void> saveUrls(const QString &name, const QStringList &urls);
    Round ask(const QStringList &witnesses, const QList<Address> &addresses) const;
    Result<void> enter(const Round &round, Instant now);
    Result<void> enterChannel(const QString &id, const QList<Address> &addresses, Instant now);
    Result<void> enterHealth(const Channel &channel, ChannelFunction function, ChannelState state,
                             Instant now);
    Result<void> judgeAlarm(const Channel &channel, const QList<Address> &addresses, const Alarm *running,
                            Instant now);

    Parts m_parts;
    const Clock &m_clock;
    std::stop_token m_stop;
};

} // namespace ieum
