#include "core/outbox/OutboxService.h"

#include "core/base/Uuid.h"
#include "core/outbox/OutboxRun.h"
#include "core/outbox/SmsText.h"
#include "core/storage/Database.h"
#include "core/storage/OutboxStore.h"

#include <algorithm>

namespace ieum {

namespace {

Result<TextMeasure> measureSms(const QString &text)
{
    const SmsFit fit = smsFit(text);
    if (!fit.unsendable.isEmpty())
        return Error("sms.unsendable-characters", {fit.unsendable.join(QLatin1Char(' '))});
    if (fit.type == SmsFit::Type::TooLong)
        return Error("sms.too-long", {QString::number(fit.bytes), QString::number(lmsByteLimit)});
    return TextMeasure{fit.bytes,
                       fit.type == SmsFit::Type::Sms ? QStringLiteral("SMS") : QStringLiteral("LMS")};
}

QString typeOf(const QString &channelKind)
{
    if (channelKind == QLatin1String("instagram"))
        return QStringLiteral("DM");
    if (channelKind == QLatin1String("phone"))
        return QStringLiteral("CALL");
    return channelKind.toUpper();
}

bool mayBeCancelled(OutboxState state)
{
    return state == OutboxState::Queued || state == OutboxState::Failed || state == OutboxState::ByHand;
}

} // namespace

Result<TextMeasure> measureText(const QString &channelKind, const QString &text)
{
    if (text.trimmed().isEmpty())
        return Error("outbox.empty-text");
    if (channelKind == QLatin1String("sms"))
        return measureSms(text);
    return TextMeasure{static_cast<int>(text.toUtf8().size()), typeOf(channelKind)};
}

OutboxService::OutboxService(Database &database, OutboxStore &store, ChannelStore &channels,
                             ThreadEntry threadEntry, const Clock &clock)
    : m_database(database)
    , m_store(store)
    , m_channels(channels)
    , m_threadEntry(std::move(threadEntry))
    , m_clock(clock)
{
}

Result<OutboxService::Added> OutboxService::add(OutboxMessage draft, Carrier carrier)
{
    const QString kind = draft.channel.section(QLatin1Char('-'), 0, 0);
    IEUM_TRY_ASSIGN(measure, measureText(kind, draft.text));
    draft.bytes = measure.bytes;
    draft.type = measure.type;
    draft.key = uuidText(newUuid());
    draft.state = carrier == Carrier::Live ? OutboxState::Queued : OutboxState::ByHand;
    draft.createdAt = draft.changedAt = m_clock.now();
    draft.nextAt = std::max(draft.nextAt, draft.createdAt);
    bool isNew = true;
    IEUM_TRY(m_database.transact([&]() -> Result<void> {
        if (!draft.purpose.isEmpty()) {
            IEUM_TRY_ASSIGN(earlier, m_store.findByPurpose(draft.customer, draft.purpose));
            isNew = !earlier;
            draft = earlier.value_or(draft);
        }
        if (isNew) {
            IEUM_TRY_ASSIGN(id, m_store.add(draft));
            draft.id = id;
        }
        return {};
    }));
    return Added{draft, isNew};
}

Result<QList<OutboxMessage>> OutboxService::list(int limit) const
{
    return m_store.list(limit);
}

Result<QList<OutboxMessage>> OutboxService::ofCustomer(CustomerId root) const
{
    return m_store.ofCustomer(root);
}

Result<OutboxMessage> OutboxService::find(OutboxId id) const
{
    IEUM_TRY_ASSIGN(message, m_store.find(id));
    if (!message)
        return Error("outbox.not-found", {id.toString()});
    return *message;
}

Result<bool> OutboxService::has(CustomerId customer, const QString &purpose) const
{
    IEUM_TRY_ASSIGN(row, m_store.findByPurpose(customer, purpose));
    return row.has_value();
}

Result<OutboxService::RunReport> OutboxService::run(const SenderFor &senderFor)
{
    return OutboxRun({m_database, m_store, m_channels, m_threadEntry, m_clock}).all(senderFor);
}

Result<OutboxMessage> OutboxService::changeTo(const OutboxMessage &message, OutboxState state)
{
    IEUM_TRY_ASSIGN(changed,
                    m_store.change(message.id, message.state, {state, m_clock.now(), m_clock.now(), {}, {}}));
    if (!changed)
        return Error("outbox.just-changed");
    return find(message.id);
}

// The provider answers the old key with the old refusal for ever, so what it took once goes on under a new
// key.
Result<OutboxMessage> OutboxService::sendAnew(OutboxMessage message)
{
    IEUM_TRY(changeTo(message, OutboxState::Cancelled));
    IEUM_TRY_ASSIGN(added, add(std::move(message), Carrier::Live));
    return added.message;
}

Result<OutboxMessage> OutboxService::retry(OutboxId id)
{
    std::optional<OutboxMessage> result;
    IEUM_TRY(m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(message, find(id));
        const bool isWaiting = message.state == OutboxState::Queued || message.state == OutboxState::Unknown;
        if (!isWaiting && message.state != OutboxState::Failed)
            return Error("outbox.cannot-retry");
        const bool wasTaken = message.state == OutboxState::Failed && !message.providerReference.isEmpty();
        const OutboxState next = message.state == OutboxState::Failed ? OutboxState::Queued : message.state;
        IEUM_TRY_ASSIGN(goesOn, wasTaken ? sendAnew(message) : changeTo(message, next));
        result = goesOn;
        return {};
    }));
    return *result;
}

Result<OutboxMessage> OutboxService::cancel(OutboxId id)
{
    std::optional<OutboxMessage> result;
    IEUM_TRY(m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(message, find(id));
        if (!mayBeCancelled(message.state))
            return Error("outbox.cannot-cancel");
        IEUM_TRY_ASSIGN(cancelled, changeTo(message, OutboxState::Cancelled));
        result = cancelled;
        return {};
    }));
    return *result;
}

Result<OutboxMessage> OutboxService::done(OutboxId id)
{
    std::optional<OutboxMessage> result;
    IEUM_TRY(m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(message, find(id));
        result = message;
        if (message.state == OutboxState::SentByHand)
            return {};
        if (message.state != OutboxState::ByHand)
            return Error("outbox.not-by-hand");
        IEUM_TRY_ASSIGN(sent, changeTo(message, OutboxState::SentByHand));
        result = sent;
        return m_threadEntry(sent, m_clock.now());
    }));
    return *result;
}

} // namespace ieum
