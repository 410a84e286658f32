#pragma once

#include "core/advertising/ConsentService.h"
#include "core/bookings/ReminderService.h"
#include "core/continuity/ChannelService.h"
#include "core/inbox/IngestService.h"
#include "core/outbox/OutboxService.h"

namespace ieum {

class SettingsStore;

/// The live ends of the shop's channels: carries what waits in the outbox and fetches what came in. Its calls
/// block in the network with limits of their own, so they belong on the line's thread or in a script.
class LiveLine
{
public:
    struct Parts
    {
        Database &database;
        SettingsStore &settings;
        ChannelStore &channelStore;
        ChannelService &channels;
        const ConnectorRegistry &connectors;
        OutboxService &outbox;
        IngestService &ingest;
        ReminderService &reminders;
        ConsentService &consents;
    };
    struct Fetched
    {
        QString channel;
        IngestCounts counts;
        std::optional<Error> trouble; ///< nothing was fetched then
    };

    LiveLine(Parts parts, const Clock &clock)
        : m_parts(parts)
        , m_clock(clock)
    {
    }

    /// Calls that are under way when `stop` is requested, from any thread, are broken off at once.
    void stopWith(std::stop_token stop) { m_stop = std::move(stop); }

    /// The login's secret is kept in the shop's encrypted file, so that a script at night finds it without a
    /// keychain. An empty one leaves what is there.
    Result<void> setUp(const QString &channel, const QJsonObject &config, const QString &secret);
    /// Whether the other end answers and accepts the login. Errors: channel.not-found, network.*, sms.*.
    Result<void> tryOut(const QString &channel);

    /// Enters the reminders that are due, when the owner wants them sent by themselves.
    Result<ReminderService::Outcome> remind() { return m_parts.reminders.sendByItself(); }
    Result<OutboxService::RunReport> carry();
    /// Fetches from every live source, once. A source that fails stands in the list with its trouble.
    Result<QList<Fetched>> fetch();

private:
    std::unique_ptr<MessageSender> senderFor(const QString &channel);
    std::unique_ptr<MessageSource> sourceFor(const QString &channel);
    QString secretOf(const QString &channel) const;
    Result<Fetched> fetchFrom(const QString &channel, MessageSource &source);
    Result<IngestCounts> enter(const QString &channel, const MessageSource::Batch &batch);
    Result<std::optional<LineSetup>> setupOf(const QString &channel) const;
    Result<bool> isFreshlySeen(const QString &channel, bool answered) const;
    Result<void> remember(const QString &channel, bool answered);

    Parts m_parts;
    const Clock &m_clock;
    std::stop_token m_stop;
};

} // namespace ieum
