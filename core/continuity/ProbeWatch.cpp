#include "core/continuity/ProbeWatch.h"

#include "core/connector/ConnectorRegistry.h"
#include "core/continuity/ChannelService.h"
#include "core/continuity/ProbeJudge.h"
#include "core/domain/Alarm.h"
#include "core/storage/AlarmStore.h"
#include "core/storage/ChannelStore.h"
#include "core/storage/Database.h"
#include "core/storage/ListeningStore.h"
#include "core/storage/ProbeStore.h"
#include "core/storage/SettingsStore.h"

#include <QUrl>

#include <algorithm>

namespace ieum {

namespace {

constexpr qint64 inUseSeconds = qint64(13) * 7 * 24 * 3600;
// What did not change is written again before the judge and the spans of health take it for forgotten.
constexpr qint64 rewriteSeconds = 200;
constexpr int slowMilliseconds = 2'500;
constexpr qsizetype fewestWitnesses = 2;

const QString switchName = QStringLiteral("watch.probing");
const QString witnessesName = QStringLiteral("watch.witnesses");
const QString evidenceCode = QStringLiteral("probe");

QString urlsName(const QString &channel)
{
    return QStringLiteral("watch.urls.") + channel;
}

bool isAddress(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    const bool isHttp = parsed.scheme() == QLatin1String("https") || parsed.scheme() == QLatin1String("http");
    return parsed.isValid() && isHttp && !parsed.host().isEmpty() && parsed.userInfo().isEmpty() &&
           !url.contains(u' ');
}

ProbeResult resultOf(const ProbeAnswer &answer)
{
    if (!answer.isAnswered)
        return ProbeResult::Failed;
    return answer.milliseconds >= slowMilliseconds ? ProbeResult::Slow : ProbeResult::Good;
}

bool isOld(const std::optional<Instant> &at, Instant now)
{
    return !at || at->secondsTo(now) >= rewriteSeconds || *at > now;
}

ProbeAnswer answerTo(const QString &url, const QList<ProbeWatch::Asked> &asked)
{
    const auto found = std::find_if(asked.begin(), asked.end(),
                                    [&](const ProbeWatch::Asked &one) { return one.url == url; });
    return found == asked.end() ? ProbeAnswer() : found->answer;
}

QList<ChannelFunction> functionsOf(const QList<ProbeWatch::Address> &addresses)
{
    QList<ChannelFunction> functions;
    for (const ProbeWatch::Address &address : addresses) {
        for (const ChannelFunction function : address.target.functions) {
            if (!functions.contains(function))
                functions += function;
        }
    }
    return functions;
}

ChannelState stateOf(ChannelFunction function, const QList<ProbeWatch::Address> &addresses)
{
    QList<ChannelState> states;
    for (const ProbeWatch::Address &address : addresses) {
        if (address.target.functions.contains(function))
            states += address.standing.state;
    }
    return together(states);
}

} // namespace

Result<ProbeWatch::Switch> ProbeWatch::state() const
{
    IEUM_TRY_ASSIGN(value, m_parts.settings.value(switchName));
    return value == QLatin1String("on") ? Switch::On : Switch::Off;
}

Result<void> ProbeWatch::set(Switch state)
{
    const QString value = state == Switch::On ? QStringLiteral("on") : QStringLiteral("off");
    return m_parts.database.transact([&] { return m_parts.settings.setValue(switchName, value); });
}

Result<QStringList> ProbeWatch::ownUrls(const QString &name) const
{
    IEUM_TRY_ASSIGN(value, m_parts.settings.value(name));
    return value.value_or(QString()).split(u' ', Qt::SkipEmptyParts);
}

Result<void> ProbeWatch::saveUrls(const QString &name, const QStringList &urls)
{
    for (const QString &url : urls) {
        if (!isAddress(url))
            return Error("monitor.wrong-address", {url});
    }
    return m_parts.database.transact([&] {
        return urls.isEmpty() ? m_parts.settings.remove(name)
                              : m_parts.settings.setValue(name, urls.join(u' '));
    });
}

Result<void> ProbeWatch::setAddresses(const QString &channel, const QStringList &urls)
{
    IEUM_TRY(m_parts.channels.find(channel));
    return saveUrls(urlsName(channel), urls);
}

Result<void> ProbeWatch::setWitnesses(const QStringList &urls)
{
    QSet<QString> hosts;
    for (const QString &url : urls)
        hosts += QUrl(url).authority();
    if (!urls.isEmpty() && hosts.size() < fewestWitnesses)
        return Error("monitor.too-few-witnesses");
    return saveUrls(witnessesName, urls);
}

Result<QStringList> ProbeWatch::witnesses() const
{
    IEUM_TRY_ASSIGN(own, ownUrls(witnessesName));
    return own.isEmpty() ? m_parts.connectors.witnesses() : own;
}

Result<QList<ProbeTarget>> ProbeWatch::targetsOf(const Channel &channel) const
{
    IEUM_TRY_ASSIGN(own, ownUrls(urlsName(channel.id)));
    QList<ProbeTarget> targets;
    for (const QString &url : std::as_const(own))
        targets += ProbeTarget{url, channel.functions.keys()};
    if (!targets.isEmpty())
        return targets;
    const ChannelKind *kind = m_parts.connectors.channelKind(channel.kind);
    const MarketProfile *market = m_parts.connectors.market(marketOf(channel.id));
    if (kind)
        return kind->probes;
    return market ? market->probes : targets;
}

Result<QList<ProbeWatch::Address>> ProbeWatch::addresses() const
{
    IEUM_TRY_ASSIGN(channels, m_parts.channels.list());
    IEUM_TRY_ASSIGN(used, m_parts.listening.inUseSince(m_clock.now().plusSeconds(-inUseSeconds)));
    QList<Address> addresses;
    for (const Channel &channel : channels) {
        IEUM_TRY_ASSIGN(own, ownUrls(urlsName(channel.id)));
        if (own.isEmpty() && !used.contains(channel.id))
            continue;
        IEUM_TRY_ASSIGN(targets, targetsOf(channel));
        for (const ProbeTarget &target : targets) {
            IEUM_TRY_ASSIGN(standing, m_parts.probes.standing(channel.id, target.url));
            addresses += Address{channel.id, target, standing};
        }
    }
    return addresses;
}

// One request an address, however many channels stand behind it.
ProbeWatch::Round ProbeWatch::ask(const QStringList &witnesses, const QList<Address> &addresses) const
{
    QStringList urls = witnesses;
    for (const Address &address : addresses)
        urls += address.target.url;
    urls.removeDuplicates();
    const QList<ProbeAnswer> answers = m_parts.connectors.prober()->ask(urls, m_stop);
    Round round;
    for (qsizetype i = 0; i < urls.size(); ++i)
        (witnesses.contains(urls[i]) ? round.witnesses : round.asked) += Asked{urls[i], answers[i]};
    round.isOwnLineCut = std::none_of(round.witnesses.begin(), round.witnesses.end(),
                                      [](const Asked &one) { return one.answer.isAnswered; });
    return round;
}

Result<ProbeWatch::Round> ProbeWatch::round()
{
    IEUM_TRY_ASSIGN(isOn, state());
    if (isOn == Switch::Off || !m_parts.connectors.prober())
        return Error("monitor.probing-off");
    IEUM_TRY_ASSIGN(witnesses, this->witnesses());
    IEUM_TRY_ASSIGN(addresses, this->addresses());
    if (addresses.isEmpty())
        return Round();
    const Instant now = m_clock.now();
    Round round = ask(witnesses, addresses);
    if (m_stop.stop_requested())
        return Error("network.offline");
    const QList<Asked> all = round.witnesses + round.asked;
    for (Address &address : addresses) {
        address.standing = round.isOwnLineCut
                               ? withoutLine(now)
                               : judged(address.standing, resultOf(answerTo(address.target.url, all)), now);
    }
    round.addresses = addresses;
    IEUM_TRY(enter(round, now));
    return round;
}

Result<void> ProbeWatch::enter(const Round &round, Instant now)
{
    return m_parts.database.transact([&]() -> Result<void> {
        QMap<QString, QList<Address>> byChannel;
        for (const Address &address : round.addresses) {
            byChannel[address.channel] += address;
            IEUM_TRY_ASSIGN(before, m_parts.probes.standing(address.channel, address.target.url));
            if (!before.isSameAs(address.standing) || isOld(before.askedAt, now))
                IEUM_TRY(m_parts.probes.save(address.channel, address.target.url, address.standing));
        }
        for (auto channel = byChannel.cbegin(); channel != byChannel.cend(); ++channel)
            IEUM_TRY(enterChannel(channel.key(), *channel, now));
        return {};
    });
}

// What the owner has said is not the platform's fault is shown as trouble, not as a stop.
Result<void> ProbeWatch::enterChannel(const QString &id, const QList<Address> &addresses, Instant now)
{
    IEUM_TRY_ASSIGN(channel, m_parts.channels.find(id));
    IEUM_TRY_ASSIGN(alarms, m_parts.alarms.running());
    const auto running = std::find_if(alarms.cbegin(), alarms.cend(), [&](const Alarm &one) {
        return one.cause == Alarm::Cause::Probe && one.channel == id;
    });
    const Alarm *alarm = running == alarms.cend() ? nullptr : &*running;
    const bool isDenied = alarm && alarm->answer == Alarm::Answer::Dismissed;
    for (const ChannelFunction function : functionsOf(addresses)) {
        const ChannelState state = stateOf(function, addresses);
        IEUM_TRY(enterHealth(channel, function,
                             isDenied && state == ChannelState::Down ? ChannelState::Degraded : state, now));
    }
    return judgeAlarm(channel, addresses, alarm, now);
}

Result<void> ProbeWatch::enterHealth(const Channel &channel, ChannelFunction function, ChannelState state,
                                     Instant now)
{
    IEUM_TRY_ASSIGN(seen, m_parts.channelStore.seen());
    FunctionHealth before;
    for (const ChannelStore::Seen &one : seen) {
        if (one.channel == channel.id && one.function == function)
            before = one.health;
    }
    const bool isOurs = before.evidence == evidenceCode;
    const bool isKnown = isOurs && before.state == state && !isOld(before.seenAt, now);
    // Not knowing yet takes nothing back of what somebody else has seen.
    if (isKnown || (state == ChannelState::Unknown && !isOurs))
        return {};
    FunctionHealth health;
    health.state = state;
    health.since = now;
    if (state == ChannelState::Up)
        health.lastOk = now;
    health.evidence = evidenceCode;
    return m_parts.channelStore.saveSeen({channel.id, channel.kind, channel.provider, {}, true}, function,
                                         health);
}

Result<void> ProbeWatch::judgeAlarm(const Channel &channel, const QList<Address> &addresses,
                                    const Alarm *running, Instant now)
{
    std::optional<Instant> failingSince;
    bool isAnswering = true;
    for (const ChannelFunction function : functionsOf(addresses)) {
        const ChannelState state = stateOf(function, addresses);
        isAnswering &= state == ChannelState::Up || state == ChannelState::Degraded;
        if (state != ChannelState::Down)
            continue;
        for (const Address &address : addresses) {
            const auto since = address.standing.failingSince;
            if (address.target.functions.contains(function) && since)
                failingSince = std::min(failingSince.value_or(*since), *since);
        }
    }
    if (running && isAnswering)
        return m_parts.alarms.end(running->id, now);
    IEUM_TRY_ASSIGN(outage, m_parts.channels.currentOutage(channel.id));
    if (running || !failingSince || outage)
        return {};
    Alarm alarm;
    alarm.channel = channel.id;
    alarm.cause = Alarm::Cause::Probe;
    alarm.since = *failingSince;
    alarm.raisedAt = now;
    const auto raised = m_parts.alarms.raise(alarm);
    return raised.ok() ? Result<void>() : raised.error();
}

} // namespace ieum
