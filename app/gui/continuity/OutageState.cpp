#include "app/gui/continuity/OutageState.h"

#include "app/gui/continuity/ChannelWords.h"
#include "app/gui/style/Channels.h"
#include "app/workspace/Shop.h"

#include <QCoreApplication>

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
        events += OutageEvent{outage.from, "octagon-x", text.arg(name) + why};
    }
    if (outage.to)
        events += OutageEvent{*outage.to, "circle-check",
                              QCoreApplication::translate("OutageState", "%1 works again").arg(name)};
}

QString stateText(const OutboxMessage &message)
{
    switch (message.state) {
    case OutboxState::Accepted:
        return QCoreApplication::translate("OutageState", "sent");
    case OutboxState::Delivered:
        return QCoreApplication::translate("OutageState", "arrived");
    case OutboxState::SentByHand:
        return QCoreApplication::translate("OutageState", "sent by hand");
    case OutboxState::Failed:
        return QCoreApplication::translate("OutageState", "not sent");
    case OutboxState::Unknown:
        return QCoreApplication::translate("OutageState", "not known whether it arrived");
    default:
        return QCoreApplication::translate("OutageState", "waits to be sent");
    }
}

Result<void> addMessages(Shop &shop, OutageState &state)
{
    IEUM_TRY_ASSIGN(messages, shop.outbox.list());
    QSet<CustomerId> written;
    for (const OutboxMessage &message : messages) {
        if (!message.outage.isValid() || message.state == OutboxState::Cancelled)
            continue;
        IEUM_TRY_ASSIGN(customer, shop.customers.get(message.customer));
        written.insert(customer.id);
        state.events +=
            OutageEvent{message.createdAt, "send",
                        QCoreApplication::translate("OutageState", "%1 · %2 · %3")
                            .arg(customer.name, lookOfChannel(message.channel).word, stateText(message))};
    }
    QSet<CustomerId> waiting;
    for (const Affected &row : state.rows)
        waiting.insert(row.customer);
    state.written = static_cast<int>((written & waiting).size());
    return {};
}

int peopleIn(const QList<Affected> &rows)
{
    QSet<CustomerId> people;
    for (const Affected &row : rows)
        people.insert(row.customer);
    return static_cast<int>(people.size());
}

} // namespace

Result<OutageState> readOutageState(Shop &shop)
{
    OutageState state;
    IEUM_TRY_ASSIGN(channels, shop.channels.list());
    IEUM_TRY_ASSIGN(rows, shop.affected.rows());
    IEUM_TRY_ASSIGN(outages, shop.channels.outages());
    IEUM_TRY_ASSIGN(profile, shop.settings.profile());
    std::copy_if(channels.begin(), channels.end(), std::back_inserter(state.troubled),
                 [](const Channel &channel) { return isTroubled(shownState(channel)); });
    state.rows = rows;
    state.shop = profile;
    state.people = peopleIn(rows);
    for (const Outage &outage : outages)
        addOutage(state.events, outage, shop.clock.now());
    IEUM_TRY(addMessages(shop, state));
    std::stable_sort(state.events.begin(), state.events.end(),
                     [](const OutageEvent &a, const OutageEvent &b) { return a.at > b.at; });
    state.events = state.events.mid(0, shownEvents);
    return state;
}

} // namespace ieum
