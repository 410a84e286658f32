#include "app/gui/continuity/OutageState.h"

#include "app/gui/inbox/SendingWords.h"
#include "app/gui/style/Channels.h"
#include "app/workspace/Shop.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ieum {

namespace {

constexpr int shownEvents = 12;

void addOutage(QList<OutageEvent> &events, const Outage &outage, Instant now)
{
    const QString name = lookOfChannel(outage.channel).name;
    if (outage.from <= now) {
        const QString text = outage.kind == Outage::Kind::Maintenance
                                 ? QCoreApplication::translate("OutageState", "Maintenance of %1 began")
                                 : QCoreApplication::translate("OutageState", "%1 stopped");
        const QString why = outage.why.isEmpty() ? QString() : QStringLiteral(" · ") + outage.why;
        const bool isFailure = outage.kind == Outage::Kind::Failure;
        events +=
            OutageEvent{outage.from, "octagon-x", text.arg(name) + why, isFailure ? outage.id : OutageId()};
    }
    if (outage.to)
        events += OutageEvent{*outage.to, "circle-check",
                              QCoreApplication::translate("OutageState", "%1 works again").arg(name),
                              OutageId(), outage.id};
}

Result<void> addMessages(Shop &shop, OutageState &state)
{
    IEUM_TRY_ASSIGN(messages, shop.outbox.list());
    for (const OutboxMessage &message : messages) {
        if (!message.outage.isValid() || message.state == OutboxState::Cancelled)
            continue;
        IEUM_TRY_ASSIGN(customer, shop.customers.get(message.customer));
        state.events +=
            OutageEvent{message.createdAt, "send",
                        QCoreApplication::translate("OutageState", "%1 · %2 · %3")
                            .arg(customer.name, lookOfChannel(message.channel).word, lookOf(message).word)};
    }
    return {};
}

Result<std::optional<Way>> wayTo(Shop &shop, CustomerId customer)
{
    IEUM_TRY_ASSIGN(ways, shop.sending.ways(customer));
    ways.removeIf([](const Way &way) { return !way.isLiving; });
    const auto call = std::find_if(ways.begin(), ways.end(), [](const Way &way) {
        return channelKindOf(way.channel) == QLatin1String("phone");
    });
    if (call != ways.end())
        return std::optional<Way>(*call);
    return ways.isEmpty() ? std::nullopt : std::optional<Way>(ways.first());
}

// They look like the other rows, with the way a call goes.
Result<void> addPromises(Shop &shop, OutageState &state)
{
    IEUM_TRY_ASSIGN(promises, shop.callbacks.open());
    QSet<qint64> shown;
    for (const Affected &row : state.news.affected.rows) {
        if (row.why == Affected::Why::Callback)
            shown.insert(row.thing);
    }
    for (const CallbackService::Promise &promise : promises) {
        if (shown.contains(promise.id.value))
            continue;
        Affected row;
        row.customer = promise.customer;
        row.name = promise.name;
        row.why = Affected::Why::Callback;
        row.urgentAt = promise.dueAt;
        row.subject = promise.why;
        row.thing = promise.id.value;
        IEUM_TRY_ASSIGN(way, wayTo(shop, promise.customer));
        row.best = way;
        state.promised += row;
    }
    return {};
}

} // namespace

QStringList OutageState::stopped() const
{
    QStringList channels;
    for (const Channel &channel : news.troubled())
        channels += channel.id;
    return channels;
}

Result<OutageState> readOutageState(Shop &shop)
{
    OutageState state;
    IEUM_TRY_ASSIGN(news, readOutageNews(shop));
    IEUM_TRY_ASSIGN(outages, shop.channels.outages());
    IEUM_TRY_ASSIGN(profile, shop.settings.profile());
    state.news = news;
    state.shop = profile;
    if (const QStringList stopped = state.stopped(); !stopped.isEmpty()) {
        IEUM_TRY_ASSIGN(notices, shop.notices.notices(stopped));
        state.notices = notices;
    }
    IEUM_TRY(addPromises(shop, state));
    for (const Outage &outage : outages)
        addOutage(state.events, outage, shop.clock.now());
    IEUM_TRY(addMessages(shop, state));
    std::stable_sort(state.events.begin(), state.events.end(),
                     [](const OutageEvent &a, const OutageEvent &b) { return a.at > b.at; });
    state.events = state.events.mid(0, shownEvents);
    return state;
}

} // namespace ieum
