#include "app/workspace/LiveLine.h"

#include "core/connector/ConnectorRegistry.h"
#include "core/storage/ChannelStore.h"
#include "core/storage/Database.h"
#include "core/storage/SettingsStore.h"

#include <algorithm>

namespace ieum {

namespace {

const QString evidenceCode = QStringLiteral("connector");

QString secretName(const QString &channel)
{
    return QStringLiteral("channel.%1.secret").arg(channel);
}

QString cursorName(const QString &channel)
{
    return QStringLiteral("channel.%1.cursor").arg(channel);
}

} // namespace

QString LiveLine::secretOf(const QString &channel) const
{
    const auto secret = m_parts.settings.value(secretName(channel));
    return secret.ok() ? secret->value_or(QString()) : QString();
}

Result<void> LiveLine::setUp(const QString &channel, const QJsonObject &config, const QString &secret)
{
    return m_parts.database.transact([&]() -> Result<void> {
        IEUM_TRY(m_parts.channels.configure(channel, config));
        IEUM_TRY(m_parts.settings.remove(cursorName(channel)));
        return secret.isEmpty() ? Result<void>() : m_parts.settings.setValue(secretName(channel), secret);
    });
}

// Nothing when no live end is set up.
Result<std::optional<LineSetup>> LiveLine::setupOf(const QString &channel) const
{
    IEUM_TRY_ASSIGN(config, m_parts.channels.config(channel));
    if (config.isEmpty())
        return std::optional<LineSetup>();
    return std::optional<LineSetup>({config, secretOf(channel), m_stop});
}

std::unique_ptr<MessageSender> LiveLine::senderFor(const QString &channel)
{
    const ChannelKind *kind = m_parts.connectors.channelKind(channelKindOf(channel));
    const auto setup = setupOf(channel);
    const bool isLive = kind && kind->makeSender && setup.ok() && *setup;
    return isLive ? kind->makeSender(**setup) : nullptr;
}

std::unique_ptr<MessageSource> LiveLine::sourceFor(const QString &channel)
{
    const ChannelKind *kind = m_parts.connectors.channelKind(channelKindOf(channel));
    const auto setup = setupOf(channel);
    const bool isLive = kind && kind->makeSource && setup.ok() && *setup;
    return isLive ? kind->makeSource(**setup) : nullptr;
}

Result<void> LiveLine::tryOut(const QString &channel)
{
    const std::unique_ptr<MessageSource> source = sourceFor(channel);
    if (!source)
        return Error("channel.not-found", {channel});
    // The far future: only whether it answers counts.
    const Result<MessageSource::Batch> answer = source->fetch(QStringLiteral("2099-01-01T00:00:00.000Z"));
    IEUM_TRY(remember(channel, answer.ok()));
    return answer.ok() ? Result<void>() : answer.error();
}

Result<OutboxService::RunReport> LiveLine::carry()
{
    IEUM_TRY(m_parts.reminders.withdrawStale());
    IEUM_TRY(m_parts.consents.withdrawRefused());
    return m_parts.outbox.run([this](const QString &channel) { return senderFor(channel); });
}

// The line looks every half minute; the file and every window need to know only of news.
Result<bool> LiveLine::isFreshlySeen(const QString &channel, bool answered) const
{
    constexpr qint64 freshSeconds = 5 * 60;
    IEUM_TRY_ASSIGN(seen, m_parts.channelStore.seen());
    const ChannelState state = answered ? ChannelState::Up : ChannelState::Degraded;
    return std::any_of(seen.begin(), seen.end(), [&](const ChannelStore::Seen &entry) {
        return entry.channel == channel && entry.function == ChannelFunction::Receive &&
               entry.health.state == state && entry.health.evidence == evidenceCode && entry.health.seenAt &&
               entry.health.seenAt->secondsTo(m_clock.now()) < freshSeconds;
    });
}

Result<void> LiveLine::remember(const QString &channel, bool answered)
{
    IEUM_TRY_ASSIGN(account, m_parts.channelStore.account(channel));
    const bool isBrokenOff = !answered && m_stop.stop_requested(); // by us, which says nothing of them
    if (!account || isBrokenOff)
        return {};
    IEUM_TRY_ASSIGN(isFresh, isFreshlySeen(channel, answered));
    if (isFresh)
        return {};
    FunctionHealth health;
    health.state = answered ? ChannelState::Up : ChannelState::Degraded;
    health.since = m_clock.now();
    if (answered)
        health.lastOk = health.since;
    health.evidence = evidenceCode;
    // The same phone sends what it receives: this is its heartbeat for both.
    return m_parts.database.transact([&]() -> Result<void> {
        IEUM_TRY(m_parts.channelStore.saveSeen(*account, ChannelFunction::Receive, health));
        return m_parts.channelStore.saveSeen(*account, ChannelFunction::Send, health);
    });
}

// The cursor moves in the transaction that makes the messages whole, so that a crash fetches them once more.
Result<IngestCounts> LiveLine::enter(const QString &channel, const MessageSource::Batch &batch)
{
    IngestOptions options;
    options.channel = channel;
    const std::unique_ptr<IngestSession> session = m_parts.ingest.begin(options);
    IEUM_TRY(session->add(batch.messages));
    IEUM_TRY(session->flush());
    IngestCounts counts;
    IEUM_TRY(m_parts.database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(finished, session->finish());
        counts = finished;
        return m_parts.settings.setValue(cursorName(channel), batch.cursor);
    }));
    return counts;
}

Result<LiveLine::Fetched> LiveLine::fetchFrom(const QString &channel, MessageSource &source)
{
    IEUM_TRY_ASSIGN(cursor, m_parts.settings.value(cursorName(channel)));
    const Result<MessageSource::Batch> batch = source.fetch(cursor.value_or(QString()));
    IEUM_TRY(remember(channel, batch.ok()));
    if (!batch.ok())
        return Fetched{channel, {}, batch.error()};
    IEUM_TRY_ASSIGN(counts, enter(channel, *batch));
    return Fetched{channel, counts, {}};
}

Result<QList<LiveLine::Fetched>> LiveLine::fetch()
{
    QList<Fetched> fetched;
    IEUM_TRY_ASSIGN(channels, m_parts.channels.list());
    for (const Channel &channel : channels) {
        const std::unique_ptr<MessageSource> source = sourceFor(channel.id);
        if (!source)
            continue;
        IEUM_TRY_ASSIGN(result, fetchFrom(channel.id, *source));
        fetched += result;
    }
    return fetched;
}

} // namespace ieum
