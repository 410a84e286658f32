#include "core/continuity/SendService.h"

#include "core/outbox/SmsText.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/CustomerStore.h"

#include <algorithm>

namespace ieum {

Result<QList<Way>> SendService::ways(CustomerId customer, const QString &deadProvider) const
{
    IEUM_TRY_ASSIGN(person, m_parts.customers.get(customer));
    IEUM_TRY_ASSIGN(channels, m_parts.channels.list());
    IEUM_TRY_ASSIGN(conversation, m_parts.conversations.find(person.id));
    ReachHints hints;
    hints.deadProvider = deadProvider;
    if (conversation)
        hints.lastChannel = conversation->lastChannel;
    return waysTo(person, channels, hints);
}

Result<Way> SendService::wayFor(const Act &act) const
{
    IEUM_TRY_ASSIGN(all, ways(act.customer));
    if (act.channel.isEmpty()) {
        if (all.isEmpty() || !all.first().isLiving)
            return Error("reach.none");
        return all.first();
    }
    IEUM_TRY_ASSIGN(channel, m_parts.channels.find(act.channel));
    if (channel.isStopped(ChannelFunction::Send))
        return Error("outbox.channel-stopped", {act.channel});
    const auto way =
        std::find_if(all.begin(), all.end(), [&](const Way &w) { return w.channel == act.channel; });
    if (way == all.end())
        return Error("outbox.not-reachable", {act.channel});
    return *way;
}

Result<QString> SendService::textFor(CustomerId customer, const Text &text, const QString &channel) const
{
    if (text.templateName.isEmpty())
        return text.text;
    IEUM_TRY_ASSIGN(pattern, m_parts.templates.findTransactional(text.templateName));
    IEUM_TRY_ASSIGN(person, m_parts.customers.get(customer));
    IEUM_TRY_ASSIGN(values, m_parts.values.of(person, text.subject));
    // A flower in somebody's chat name must not stop a text to everybody; the owner's own words are never
    // changed.
    if (channelKindOf(channel) == QLatin1String("sms"))
        std::for_each(values.begin(), values.end(), [](QString &value) { value = smsReplacement(value); });
    return TemplateService::fill(pattern.text, values);
}

Result<SendService::Sent> SendService::send(const Act &act)
{
    IEUM_TRY_ASSIGN(way, wayFor(act));
    IEUM_TRY_ASSIGN(text, textFor(act.customer, act.text, way.channel));
    IEUM_TRY_ASSIGN(isLive, m_parts.channels.hasLiveSender(way.channel));
    OutboxMessage draft;
    IEUM_TRY_ASSIGN(person, m_parts.customers.get(act.customer));
    draft.customer = person.id;
    draft.contact = way.contact;
    draft.channel = way.channel;
    draft.address = way.address;
    draft.text = text;
    draft.templateName = act.text.templateName;
    draft.outage = act.outage;
    draft.purpose = act.purpose;
    IEUM_TRY_ASSIGN(added, m_parts.outbox.add(draft, isLive ? OutboxService::Carrier::Live
                                                            : OutboxService::Carrier::ByHand));
    return Sent{added.message, way, added.isNew};
}

} // namespace ieum
