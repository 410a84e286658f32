#include "core/continuity/ChannelService.h"

#include "core/connector/ConnectorRegistry.h"
#include "core/storage/AlarmStore.h"
#include "core/storage/ChannelStore.h"
#include "core/storage/Database.h"
#include "core/storage/OutageStore.h"
#include "core/storage/SwitchStore.h"

#include <algorithm>

namespace ieum {

namespace {

// What a live end or an address showed longer ago than this says nothing about now.
constexpr qint64 evidenceSeconds = 15 * 60;

constexpr auto marketPrefix = QLatin1String("market-");

Channel channelOf(const QString &id, const QString &kind, const QString &provider,
                  const QList<ChannelFunction> &functions)
{
    Channel channel;
    channel.id = id;
    channel.kind = kind;
    channel.provider = provider;
    for (const ChannelFunction function : functions)
        channel.functions.insert(function, {});
    return channel;
}

FunctionHealth healthSeen(FunctionHealth seen, Instant now)
{
    const bool isStale = seen.evidence != QLatin1String("owner") &&
                         (!seen.seenAt || seen.seenAt->secondsTo(now) > evidenceSeconds);
    if (!isStale)
        return seen;
    seen.state = ChannelState::Unknown;
    seen.since = seen.seenAt;
    return seen;
}

int rank(ChannelState state)
{
    switch (state) {
    case ChannelState::Down:
        return 3;
    case ChannelState::Overrun:
        return 2;
    case ChannelState::Maintenance:
        return 1;
    default:
        return 0;
    }
}

void overlay(FunctionHealth &health, const Outage &outage, ChannelState state)
{
    const bool isSaid = health.evidence == QLatin1String("owner") && rank(state) == rank(health.state);
    if (rank(state) < rank(health.state) || isSaid)
        return;
    health.state = state;
    health.since = outage.from;
    health.until = outage.plannedTo;
    health.evidence = QStringLiteral("owner");
}

// A question, not a verdict: nothing but what comes in is doubted, and only what is not known to be worse.
void overlaySilence(Channel &channel, const QList<Alarm> &alarms)
{
    const auto health = channel.functions.find(ChannelFunction::Receive);
    const auto alarm = std::find_if(alarms.begin(), alarms.end(), [&](const Alarm &one) {
        return one.cause == Alarm::Cause::Silence && one.isOpen() && one.channel == channel.id;
    });
    const bool isDoubted = alarm != alarms.end() && health != channel.functions.end() &&
                           (health->state == ChannelState::Up || health->state == ChannelState::Unknown);
    if (!isDoubted)
        return;
    health->state = ChannelState::Degraded;
    health->since = alarm->since;
    health->evidence = QStringLiteral("silence");
}

bool concerns(const Outage &outage, ChannelFunction function)
{
    return !outage.function || *outage.function == function;
}

} // namespace

QString channelKindOf(const QString &channelId)
{
    return channelId.section(QLatin1Char('-'), 0, 0);
}

QString marketOf(const QString &channelId)
{
    if (channelId.startsWith(marketPrefix))
        return channelId.mid(marketPrefix.size());
    const bool isAlsoMarket = channelId == QLatin1String("kakao") || channelId == QLatin1String("naver");
    return isAlsoMarket ? channelId : QString();
}

ChannelService::ChannelService(Database &database, Stores stores, const ConnectorRegistry &connectors,
                               const Clock &clock)
    : m_database(database)
    , m_stores(stores)
    , m_connectors(connectors)
    , m_clock(clock)
{
}

Result<QList<Channel>> ChannelService::known() const
{
    QList<Channel> channels;
    for (const ChannelKind &kind : m_connectors.channelKinds())
        channels += channelOf(kind.id, kind.id, kind.provider, kind.functions);
    IEUM_TRY_ASSIGN(accounts, m_stores.channels.accounts());
    for (const ChannelStore::Account &account : accounts) {
        const ChannelKind *kind = m_connectors.channelKind(account.kind);
        if (kind && account.id != kind->id)
            channels += channelOf(account.id, account.kind, account.provider, kind->functions);
    }
    // A market's orders stand still with the company behind it, whether an importer of its own exists or not.
    for (const MarketProfile &market : m_connectors.markets()) {
        if (!market.provider.isEmpty())
            channels += channelOf(marketPrefix + market.id, QStringLiteral("market"), market.provider,
                                  {ChannelFunction::Admin});
    }
    return channels;
}

Result<QList<Channel>> ChannelService::list() const
{
    IEUM_TRY_ASSIGN(channels, known());
    IEUM_TRY_ASSIGN(seen, m_stores.channels.seen());
    IEUM_TRY_ASSIGN(outages, m_stores.outages.open());
    IEUM_TRY_ASSIGN(imports, m_stores.channels.lastImports());
    IEUM_TRY_ASSIGN(alarms, m_stores.alarms.running());
    const Instant now = m_clock.now();
    for (Channel &channel : channels) {
        if (const auto import = imports.find(channel.id); import != imports.end())
            channel.lastImport = *import;
        for (const ChannelStore::Seen &entry : seen) {
            if (entry.channel == channel.id && channel.has(entry.function))
                channel.functions[entry.function] = healthSeen(entry.health, now);
        }
        overlaySilence(channel, alarms);
        for (const Outage &outage : outages) {
            const auto state = outage.channel == channel.id ? stateDuring(outage, now) : std::nullopt;
            for (auto function = channel.functions.begin(); state && function != channel.functions.end();
                 ++function) {
                if (concerns(outage, function.key()))
                    overlay(*function, outage, *state);
            }
        }
    }
    return channels;
}

Result<Channel> ChannelService::find(const QString &id) const
{
    IEUM_TRY_ASSIGN(channels, list());
    const auto found =
        std::find_if(channels.begin(), channels.end(), [&](const Channel &c) { return c.id == id; });
    if (found == channels.end())
        return Error("channel.not-found", {id});
    return *found;
}

Result<OutageId> ChannelService::down(const Failure &failure)
{
    IEUM_TRY_ASSIGN(channel, find(failure.channel));
    if (failure.function && !channel.has(*failure.function))
        return Error("channel.no-such-function", {failure.channel, toCode(*failure.function)});
    OutageId id;
    IEUM_TRY(m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(open, m_stores.outages.open());
        for (const Outage &outage : open) {
            if (outage.kind == Outage::Kind::Failure && outage.channel == failure.channel &&
                (!outage.function || outage.function == failure.function))
                id = outage.id;
        }
        if (id.isValid())
            return {};
        Outage outage;
        outage.channel = failure.channel;
        outage.function = failure.function;
        outage.from = failure.since.value_or(m_clock.now());
        outage.why = failure.why;
        IEUM_TRY_ASSIGN(added, m_stores.outages.add(outage, m_clock.now()));
        id = added;
        return {};
    }));
    return id;
}

Result<void> ChannelService::sayUp(const Channel &channel, std::optional<ChannelFunction> function)
{
    FunctionHealth health;
    health.state = ChannelState::Up;
    health.since = m_clock.now();
    health.lastOk = health.since;
    health.evidence = QStringLiteral("owner");
    for (const ChannelFunction own : channel.functions.keys()) {
        if (!function || *function == own)
            IEUM_TRY(m_stores.channels.saveSeen({channel.id, channel.kind, channel.provider, {}, true}, own,
                                                health));
    }
    return {};
}

Result<void> ChannelService::dismissAlarms(const QString &channel, Instant now)
{
    IEUM_TRY_ASSIGN(alarms, m_stores.alarms.running());
    for (const Alarm &alarm : alarms) {
        const bool saysStopped = alarm.cause == Alarm::Cause::Silence || alarm.cause == Alarm::Cause::Probe;
        if (saysStopped && alarm.channel == channel && alarm.answer != Alarm::Answer::Dismissed)
            IEUM_TRY(m_stores.alarms.answer(alarm.id, Alarm::Answer::Dismissed, now));
    }
    return {};
}

Result<OutageId> ChannelService::endOpen(const Channel &channel, std::optional<ChannelFunction> function)
{
    OutageId ended;
    const Instant now = m_clock.now();
    IEUM_TRY_ASSIGN(open, m_stores.outages.open());
    for (const Outage &outage : open) {
        const bool isSame = outage.channel == channel.id && (!function || outage.function == function);
        if (!isSame || outage.from > now)
            continue;
        IEUM_TRY(m_stores.outages.end(outage.id, now));
        ended = outage.id;
    }
    IEUM_TRY(sayUp(channel, function));
    IEUM_TRY(dismissAlarms(channel.id, now));
    if (!function || *function == ChannelFunction::Send)
        IEUM_TRY(m_stores.switches.endFrom(channel.id, now));
    return ended;
}

Result<OutageId> ChannelService::up(const QString &channel, std::optional<ChannelFunction> function)
{
    IEUM_TRY_ASSIGN(known, find(channel));
    OutageId ended;
    IEUM_TRY(m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(outage, endOpen(known, function));
        ended = outage;
        return {};
    }));
    return ended;
}

Result<OutageId> ChannelService::maintenance(const QString &channel, Instant from, Instant to,
                                             const QString &why)
{
    IEUM_TRY(find(channel));
    if (to <= from)
        return Error("channel.maintenance-backwards");
    OutageId id;
    IEUM_TRY(m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(open, m_stores.outages.open());
        for (const Outage &outage : open) {
            if (outage.kind == Outage::Kind::Maintenance && outage.channel == channel &&
                outage.from == from && outage.plannedTo == to)
                id = outage.id;
        }
        if (id.isValid())
            return {};
        Outage outage;
        outage.channel = channel;
        outage.kind = Outage::Kind::Maintenance;
        outage.from = from;
        outage.plannedTo = to;
        outage.why = why;
        IEUM_TRY_ASSIGN(added, m_stores.outages.add(outage, m_clock.now()));
        id = added;
        return {};
    }));
    return id;
}

Result<QList<Outage>> ChannelService::outages() const
{
    return m_stores.outages.all();
}

Result<std::optional<Outage>> ChannelService::currentOutage(const QString &channel) const
{
    IEUM_TRY_ASSIGN(open, m_stores.outages.open());
    std::optional<Outage> current;
    for (const Outage &outage : open) {
        const auto state = outage.channel == channel ? stateDuring(outage, m_clock.now()) : std::nullopt;
        const bool isStronger =
            !current || (current->kind == Outage::Kind::Maintenance && state == ChannelState::Down);
        if (state && isStronger)
            current = outage;
    }
    return current;
}

Result<QJsonObject> ChannelService::config(const QString &channel) const
{
    IEUM_TRY_ASSIGN(account, m_stores.channels.account(channel));
    return account ? account->config : QJsonObject();
}

Result<void> ChannelService::configure(const QString &channel, const QJsonObject &config)
{
    const ChannelKind *kind = m_connectors.channelKind(channelKindOf(channel));
    if (!kind)
        return Error("channel.not-found", {channel});
    return m_database.transact([&] {
        return m_stores.channels.save({channel, kind->id, kind->provider, config, true});
    });
}

Result<std::optional<bool>> ChannelService::answeredProbes(const QString &channel, Instant since) const
{
    IEUM_TRY_ASSIGN(seen, m_stores.channels.seen());
    std::optional<bool> answered;
    for (const ChannelStore::Seen &entry : std::as_const(seen)) {
        const bool isProbe = entry.health.evidence == QLatin1String("probe") && entry.health.seenAt;
        if (entry.channel == channel && isProbe && *entry.health.seenAt > since)
            answered = answered.value_or(true) && entry.health.state == ChannelState::Up;
    }
    return answered;
}

Result<bool> ChannelService::hasLiveSender(const QString &channel) const
{
    const ChannelKind *kind = m_connectors.channelKind(channelKindOf(channel));
    IEUM_TRY_ASSIGN(account, m_stores.channels.account(channel));
    return kind && kind->makeSender && account && account->isActive && !account->config.isEmpty();
}

} // namespace ieum
