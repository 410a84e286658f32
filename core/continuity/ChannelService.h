#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/domain/Channel.h"

#include <QJsonObject>
#include <QList>

namespace ieum {

class AlarmStore;
class ChannelStore;
class ConnectorRegistry;
class Database;
class OutageStore;
class SwitchStore;

/// The shop's channels and what is known of them: what the owner said, what a live end saw, what was
/// announced. A function that nothing checks is Unknown, never Up.
class ChannelService
{
public:
    struct Stores
    {
        ChannelStore &channels;
        OutageStore &outages;
        SwitchStore &switches;
        AlarmStore &alarms;
    };
    struct Failure
    {
        QString channel;
        std::optional<ChannelFunction> function; ///< none: all of it
        std::optional<Instant> since;            ///< none: now
        QString why;
    };

    ChannelService(Database &database, Stores stores, const ConnectorRegistry &connectors,
                   const Clock &clock);

    /// The built-in ones first (kakao sms instagram phone naver), further accounts, then the markets.
    Result<QList<Channel>> list() const;
    Result<Channel> find(const QString &id) const; ///< error: channel.not-found

    /// The open outage's id when it is down already. Errors: channel.not-found, channel.no-such-function.
    Result<OutageId> down(const Failure &failure);
    /// Ends what is open on the channel (of one function: only that); conversations go back to it, and alarms
    /// that said otherwise are dismissed. Gives the outage that ended, an invalid id when none was open.
    Result<OutageId> up(const QString &channel, std::optional<ChannelFunction> function = {});
    /// Errors: channel.not-found, channel.maintenance-backwards.
    Result<OutageId> maintenance(const QString &channel, Instant from, Instant to, const QString &why = {});

    Result<QList<Outage>> outages() const; ///< newest first
    /// The failure that runs now (or the maintenance, when only that does).
    Result<std::optional<Outage>> currentOutage(const QString &channel) const;

    /// What is set for a live end, without secrets; empty: nothing is set up.
    Result<QJsonObject> config(const QString &channel) const;
    /// "sms-2" makes a further account of the kind sms.
    Result<void> configure(const QString &channel, const QJsonObject &config);
    /// Whether the channel's addresses answered when they were last probed after `since`; none: they were
    /// not.
    Result<std::optional<bool>> answeredProbes(const QString &channel, Instant since) const;
    Result<bool> hasLiveSender(const QString &channel) const;

private:
    Result<QList<Channel>> known() const;
    Result<OutageId> endOpen(const Channel &channel, std::optional<ChannelFunction> function);
    Result<void> dismissAlarms(const QString &channel, Instant now);
    Result<void> sayUp(const Channel &channel, std::optional<ChannelFunction> function);

    Database &m_database;
    Stores m_stores;
    const ConnectorRegistry &m_connectors;
    const Clock &m_clock;
};

/// "sms-2" → "sms", "market-coupang" → "market".
QString channelKindOf(const QString &channelId);
/// The market whose orders a channel answers for: "kakao" → "kakao", "market-coupang" → "coupang"; empty:
/// none.
QString marketOf(const QString &channelId);

} // namespace ieum
