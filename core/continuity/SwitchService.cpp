#include "core/continuity/SwitchService.h"

#include "core/storage/ConversationNoteStore.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/CustomerStore.h"
#include "core/storage/Database.h"
#include "core/storage/OutboxStore.h"
#include "core/storage/SwitchStore.h"

#include <algorithm>

namespace ieum {

struct SwitchService::Target
{
    CustomerId customer;
    QString name;
    QString from;
    OutageId outage;
    std::optional<Way> way;
    QString templateName;
};

namespace {

std::optional<Way> livingOn(const QList<Way> &ways, const QString &channel)
{
    const auto found = std::find_if(ways.begin(), ways.end(), [&](const Way &way) {
        return way.isLiving && (channel.isEmpty() || way.channel == channel);
    });
    return found == ways.end() ? std::nullopt : std::optional(*found);
}

std::optional<Way> wayOf(const Affected &row, const QString &channel)
{
    return livingOn(row.best ? QList<Way>{*row.best} + row.alternatives : QList<Way>(), channel);
}

} // namespace

Result<void> SwitchService::checkTarget(const QString &channel) const
{
    if (channel.isEmpty())
        return {};
    IEUM_TRY_ASSIGN(target, m_parts.channels.find(channel));
    if (!target.has(ChannelFunction::Send))
        return Error("channel.no-such-function", {channel, toCode(ChannelFunction::Send)});
    if (!target.canSend() || target.isStopped(ChannelFunction::Receive))
        return Error("outbox.channel-stopped", {channel});
    return {};
}

Result<void> SwitchService::takeDraftAlong(CustomerId customer, const QString &to)
{
    IEUM_TRY_ASSIGN(draft, m_parts.notes.draft(customer));
    if (!draft)
        return {};
    draft->channel = to;
    return m_parts.notes.saveDraft(customer, *draft, m_clock.now());
}

// The purpose makes a repeated act one row: within an outage for ever, otherwise within a day.
Result<void> SwitchService::queue(const Target &target, Mode mode, Outcome &outcome)
{
    SendService::Act act;
    act.customer = target.customer;
    act.channel = target.way->channel;
    act.text.templateName = target.templateName;
    act.outage = target.outage;
    const QString scope = target.outage.isValid() ? target.outage.toString()
                                                  : m_clock.now().inSeoul().date().toString(Qt::ISODate);
    act.purpose = QStringLiteral("switch:%1:%2").arg(scope, target.templateName);
    if (mode == Mode::DryRun)
        return preview(act, outcome);
    IEUM_TRY_ASSIGN(sent, m_parts.sending.send(act));
    outcome.moved.last().text = sent.message.text;
    count(sent.isNew, sent.message.state == OutboxState::ByHand, outcome);
    return {};
}

Result<void> SwitchService::preview(const SendService::Act &act, Outcome &outcome) const
{
    IEUM_TRY_ASSIGN(text, m_parts.sending.textFor(act.customer, act.text, act.channel));
    IEUM_TRY(measureText(channelKindOf(act.channel), text));
    IEUM_TRY_ASSIGN(isLive, m_parts.channels.hasLiveSender(act.channel));
    IEUM_TRY_ASSIGN(earlier, m_parts.outbox.findByPurpose(act.customer, act.purpose));
    outcome.moved.last().text = text;
    count(!earlier, !isLive, outcome);
    return {};
}

void SwitchService::count(bool isNew, bool isByHand, Outcome &outcome)
{
    outcome.queued += isNew ? 1 : 0;
    outcome.byHand += isNew && isByHand ? 1 : 0;
}

Result<void> SwitchService::move(const Target &target, Mode mode, Outcome &outcome)
{
    if (!target.way) {
        outcome.unreachable += Unreachable{target.customer, target.name, Error("reach.none")};
        return {};
    }
    outcome.moved +=
        Moved{target.customer, target.name, target.from, target.way->channel, target.way->because, {}};
    if (!target.templateName.isEmpty())
        IEUM_TRY(queue(target, mode, outcome));
    if (mode == Mode::DryRun)
        return {};
    IEUM_TRY(takeDraftAlong(target.customer, target.way->channel));
    if (target.from == target.way->channel)
        return m_parts.switches.end(target.customer, m_clock.now());
    return m_parts.switches.save(
        {target.customer, target.from, target.way->channel, target.outage, m_clock.now()});
}

Result<SwitchService::Outcome> SwitchService::run(const QList<Target> &targets, Mode mode)
{
    Outcome outcome;
    IEUM_TRY(m_parts.database.transact([&]() -> Result<void> {
        for (const Target &target : targets) {
            if (Result<void> moved = move(target, mode, outcome); !moved.ok())
                return moved;
        }
        return {};
    }));
    return outcome;
}

Result<SwitchService::Outcome> SwitchService::everybody(const Everybody &act)
{
    IEUM_TRY(checkTarget(act.to));
    IEUM_TRY_ASSIGN(people, m_parts.affected.people(act.from));
    QList<Target> targets;
    QSet<CustomerId> seen;
    for (const Affected &row : people.rows) {
        const bool isMeant = act.only.isEmpty() || act.only.contains(row.customer);
        if (!isMeant || seen.contains(row.customer))
            continue;
        seen.insert(row.customer);
        targets +=
            Target{row.customer, row.name, row.channel, row.outage, wayOf(row, act.to), act.templateName};
    }
    return run(targets, act.mode);
}

Result<SwitchService::Target> SwitchService::targetOf(const One &act) const
{
    IEUM_TRY_ASSIGN(customer, m_parts.customers.get(act.customer));
    IEUM_TRY_ASSIGN(ways, m_parts.sending.ways(customer.id));
    IEUM_TRY_ASSIGN(earlier, m_parts.switches.open(customer.id));
    IEUM_TRY_ASSIGN(conversation, m_parts.conversations.find(customer.id));
    Target target{customer.id, customer.name, {}, {}, livingOn(ways, act.to), act.templateName};
    if (earlier)
        target.from = earlier->from;
    else if (conversation)
        target.from = conversation->lastChannel;
    if (target.from.isEmpty())
        return target;
    IEUM_TRY_ASSIGN(outage, m_parts.channels.currentOutage(target.from));
    if (outage)
        target.outage = outage->id;
    return target;
}

Result<SwitchService::Outcome> SwitchService::one(const One &act)
{
    IEUM_TRY_ASSIGN(target, targetOf(act));
    IEUM_TRY(checkTarget(act.to));
    return run({target}, act.mode);
}

Result<QString> SwitchService::replyChannel(CustomerId customer) const
{
    IEUM_TRY_ASSIGN(ways, m_parts.sending.ways(customer));
    IEUM_TRY_ASSIGN(moved, m_parts.switches.open(customer));
    if (moved && livingOn(ways, moved->to))
        return moved->to;
    const std::optional<Way> best = livingOn(ways, {});
    return best ? best->channel : QString();
}

} // namespace ieum
