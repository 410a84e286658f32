#include "app/gui/continuity/ReplyState.h"

#include "app/workspace/Shop.h"

#include <algorithm>

namespace ieum {

Channel ReplyState::channelOf(const QString &channelId) const
{
    const auto found =
        std::find_if(channels.begin(), channels.end(), [&](const Channel &c) { return c.id == channelId; });
    return found == channels.end() ? Channel() : *found;
}

Result<ReplyState> readReplyState(Shop &shop, CustomerId customer)
{
    ReplyState state;
    IEUM_TRY_ASSIGN(person, shop.customers.get(customer));
    state.customer = person.id;
    state.name = person.name;
    IEUM_TRY_ASSIGN(ways, shop.sending.ways(customer));
    IEUM_TRY_ASSIGN(channels, shop.channels.list());
    IEUM_TRY_ASSIGN(channel, shop.switches.replyChannel(customer));
    IEUM_TRY_ASSIGN(moved, shop.switchStore.open(person.id));
    IEUM_TRY_ASSIGN(draft, shop.inbox.draft(customer));
    IEUM_TRY_ASSIGN(templates, shop.templates.list());
    state.ways = ways;
    state.channels = channels;
    state.channel = channel;
    state.movedFrom = moved ? moved->from : QString();
    state.draft = draft;
    // Advertising goes its own way, to those who agreed to it.
    templates.removeIf([](const auto &one) { return one.textClass == TextClass::Advertising; });
    state.templates = templates;
    for (const Way &way : ways) {
        IEUM_TRY_ASSIGN(isLive, shop.channels.hasLiveSender(way.channel));
        if (isLive)
            state.live.insert(way.channel);
    }
    return state;
}

} // namespace ieum
