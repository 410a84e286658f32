#include "core/outbox/OutboxRun.h"

#include "core/domain/AdvertisingRules.h"
#include "core/storage/ChannelStore.h"
#include "core/storage/Database.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <algorithm>

namespace ieum {

namespace {

// Longer than the longest conversation with a provider (connect 5 s, answer 15 s, the question after it as
// long).
constexpr qint64 leaseSeconds = 60;
// New work is begun only within this time, so that a run with a silent phone ends within a minute.
constexpr qint64 runMilliseconds = 25'000;
// A provider may have forgotten an old message that it did send; its "never seen" counts only while it is
// young.
constexpr qint64 youngSeconds = 24 * 3600;
// Delivery reports of phones come within hours or never.
constexpr qint64 reportSeconds = 3 * 24 * 3600;

// A phone that gives no reports is asked ever more seldom: at first every half minute, at last every hour.
qint64 patienceSeconds(const OutboxMessage &message, Instant now)
{
    constexpr qint64 first = 30;
    constexpr qint64 last = 3600;
    return std::clamp(message.changedAt.secondsTo(now) / 2, first, last);
}

qint64 backOffSeconds(int attempts)
{
    constexpr qint64 longest = 5 * 60;
    return attempts > 8 ? longest : std::min<qint64>(longest, qint64(1) << attempts);
}

OutboxStore::Hour hourAt(Instant now)
{
    return mayAdvertiseAt(now.inSeoul()) ? OutboxStore::Hour::ForAll : OutboxStore::Hour::NotForAdvertising;
}

QString leaseOwner()
{
    return QStringLiteral("%1/%2/%3")
        .arg(QString::fromLatin1(QSysInfo::machineUniqueId()), QString::fromLatin1(QSysInfo::bootUniqueId()))
        .arg(QCoreApplication::applicationPid());
}

bool hasGoneOut(OutboxState state)
{
    return state == OutboxState::Accepted || state == OutboxState::Delivered;
}

} // namespace

OutboxRun::OutboxRun(Parts parts)
    : m_parts(parts)
    , m_deadline(runMilliseconds)
{
}

Result<OutboxService::RunReport> OutboxRun::all(const OutboxService::SenderFor &senderFor)
{
    IEUM_TRY(m_parts.database.transact([&]() -> Result<void> {
        const Result<int> expired = m_parts.store.expireLeases(m_parts.clock.now());
        return expired.ok() ? Result<void>() : expired.error();
    }));
    IEUM_TRY_ASSIGN(channels, m_parts.store.channelsWithWork(m_parts.clock.now(), reportsSince()));
    for (const QString &channel : channels) {
        const std::unique_ptr<MessageSender> sender = senderFor(channel);
        if (!sender)
            continue;
        IEUM_TRY_ASSIGN(goes, askFates(channel, *sender));
        if (goes == Goes::On)
            IEUM_TRY(sendDue(channel, *sender));
    }
    return m_report;
}

Instant OutboxRun::reportsSince() const
{
    return m_parts.clock.now().plusSeconds(-reportSeconds);
}

Result<OutboxRun::Goes> OutboxRun::askFates(const QString &channel, MessageSender &sender)
{
    IEUM_TRY_ASSIGN(messages, m_parts.store.toAskAbout(channel, m_parts.clock.now(), reportsSince()));
    for (const OutboxMessage &message : std::as_const(messages)) {
        if (m_deadline.hasExpired())
            return Goes::NoFurther;
        const SendOutcome outcome = sender.status(message);
        IEUM_TRY(record(message, outcome));
        if (outcome.line != SendOutcome::Line::Good)
            return Goes::NoFurther;
    }
    return Goes::On;
}

Result<OutboxRun::Goes> OutboxRun::sendDue(const QString &channel, MessageSender &sender)
{
    while (!m_deadline.hasExpired()) {
        const Instant now = m_parts.clock.now();
        std::optional<OutboxMessage> message;
        IEUM_TRY(m_parts.database.transact([&]() -> Result<void> {
            IEUM_TRY_ASSIGN(claimed, m_parts.store.claimNext(channel, now, hourAt(now),
                                                             {leaseOwner(), now.plusSeconds(leaseSeconds)}));
            message = claimed;
            return {};
        }));
        if (!message)
            return Goes::On;
        const SendOutcome outcome = sender.send(*message);
        IEUM_TRY(record(*message, outcome));
        if (outcome.line != SendOutcome::Line::Good)
            return Goes::NoFurther;
    }
    return Goes::NoFurther;
}

OutboxState OutboxRun::stateAfter(const OutboxMessage &message, const SendOutcome &outcome) const
{
    const bool isYoung = message.createdAt.secondsTo(m_parts.clock.now()) < youngSeconds;
    switch (outcome.kind) {
    case SendOutcome::Kind::Accepted:
        return OutboxState::Accepted;
    case SendOutcome::Kind::Delivered:
        return OutboxState::Delivered;
    case SendOutcome::Kind::Failed:
        return OutboxState::Failed;
    case SendOutcome::Kind::NotSent:
        if (message.state == OutboxState::Sending)
            return OutboxState::Queued;
        return message.state == OutboxState::Unknown && isYoung ? OutboxState::Queued : message.state;
    case SendOutcome::Kind::Unknown:
        break;
    }
    return message.state == OutboxState::Sending ? OutboxState::Unknown : message.state;
}

OutboxStore::Change OutboxRun::changeFor(const OutboxMessage &message, const SendOutcome &outcome) const
{
    OutboxStore::Change change;
    change.state = stateAfter(message, outcome);
    change.at = m_parts.clock.now();
    const bool isTriedAgain = change.state == OutboxState::Queued && message.state == OutboxState::Sending;
    change.nextAt = isTriedAgain ? change.at.plusSeconds(backOffSeconds(message.attempts)) : change.at;
    change.providerReference = outcome.providerReference;
    change.reason = outcome.reason;
    return change;
}

Result<void> OutboxRun::record(const OutboxMessage &message, const SendOutcome &outcome)
{
    const OutboxStore::Change change = changeFor(message, outcome);
    IEUM_TRY(remember(message.channel, outcome));
    count(message.channel, outcome, change.state);
    if (change.state == message.state)
        return askLater(message);
    return m_parts.database.transact([&] { return enter(message, change); });
}

// What is unknown is asked about at every run: the owner waits for it.
Result<void> OutboxRun::askLater(const OutboxMessage &message)
{
    if (message.state != OutboxState::Accepted)
        return {};
    const Instant now = m_parts.clock.now();
    return m_parts.database.transact([&] {
        return m_parts.store.askLater(message.id, message.state,
                                      now.plusSeconds(patienceSeconds(message, now)));
    });
}

// The answer to a row whose lease ran out meanwhile still counts: then the row is found as unknown.
Result<void> OutboxRun::enter(const OutboxMessage &message, const OutboxStore::Change &change)
{
    IEUM_TRY_ASSIGN(changed, m_parts.store.change(message.id, message.state, change));
    if (!changed && message.state == OutboxState::Sending) {
        IEUM_TRY_ASSIGN(changedLate, m_parts.store.change(message.id, OutboxState::Unknown, change));
        changed = changedLate;
    }
    // What a phone takes may still fail later; then it was no answer.
    const bool isNews = hasGoneOut(change.state) != hasGoneOut(message.state);
    if (!changed || !isNews)
        return {};
    OutboxMessage now = message;
    now.state = change.state;
    return m_parts.threadEntry(now, change.at);
}

// What a send shows of its channel: the strip's evidence for "works".
Result<void> OutboxRun::remember(const QString &channel, const SendOutcome &outcome)
{
    IEUM_TRY_ASSIGN(account, m_parts.channels.account(channel));
    if (!account || outcome.line == SendOutcome::Line::BrokenOff)
        return {};
    FunctionHealth health;
    health.state = outcome.line == SendOutcome::Line::Good ? ChannelState::Up : ChannelState::Degraded;
    health.since = m_parts.clock.now();
    if (outcome.line == SendOutcome::Line::Good)
        health.lastOk = health.since;
    health.evidence = QStringLiteral("connector");
    return m_parts.database.transact(
        [&] { return m_parts.channels.saveSeen(*account, ChannelFunction::Send, health); });
}

void OutboxRun::count(const QString &channel, const SendOutcome &outcome, OutboxState state)
{
    if (outcome.line == SendOutcome::Line::Good || outcome.line == SendOutcome::Line::Closed)
        m_report.somethingReached = true;
    else if (!m_report.unreachable.contains(channel))
        m_report.unreachable += channel;
    switch (state) {
    case OutboxState::Accepted:
        ++m_report.accepted;
        break;
    case OutboxState::Delivered:
        ++m_report.delivered;
        break;
    case OutboxState::Failed:
        ++m_report.failed;
        break;
    case OutboxState::Unknown:
        ++m_report.unknown;
        break;
    case OutboxState::Queued:
        ++m_report.waiting;
        break;
    default:
        break;
    }
}

} // namespace ieum
