#pragma once

#include "core/outbox/OutboxService.h"
#include "core/storage/OutboxStore.h"

#include <QDeadlineTimer>

namespace ieum {

/// One pass over what is due. Each row is claimed and recorded in transactions of its own; the network is
/// between them.
class OutboxRun
{
public:
    struct Parts
    {
        Database &database;
        OutboxStore &store;
        ChannelStore &channels;
        const OutboxService::ThreadEntry &threadEntry;
        const Clock &clock;
    };

    explicit OutboxRun(Parts parts);

    Result<OutboxService::RunReport> all(const OutboxService::SenderFor &senderFor);

private:
    enum class Goes { On, NoFurther };

    Instant reportsSince() const;
    Result<Goes> askFates(const QString &channel, MessageSender &sender);
    Result<Goes> sendDue(const QString &channel, MessageSender &sender);
    Result<void> record(const OutboxMessage &message, const SendOutcome &outcome);
    Result<void> askLater(const OutboxMessage &message);
    Result<void> enter(const OutboxMessage &message, const OutboxStore::Change &change);
    Result<void> remember(const QString &channel, const SendOutcome &outcome);
    OutboxStore::Change changeFor(const OutboxMessage &message, const SendOutcome &outcome) const;
    OutboxState stateAfter(const OutboxMessage &message, const SendOutcome &outcome) const;
    void count(const QString &channel, const SendOutcome &outcome, OutboxState state);

    Parts m_parts;
    OutboxService::RunReport m_report;
    QDeadlineTimer m_deadline;
};

} // namespace ieum
