#include "core/continuity/ReconcileService.h"

#include "core/continuity/ChannelService.h"
#include "core/inbox/CustomerService.h"
#include "core/inbox/InboxService.h"
#include "core/orders/OrderService.h"
#include "core/storage/Database.h"
#include "core/storage/OutageStore.h"
#include "core/storage/SettingsStore.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace ieum {

namespace {

// After the end people are called back for some days; what is answered later belongs to another matter.
constexpr qint64 afterwardsMilliseconds = qint64(3) * 24 * 60 * 60'000;

Instant endOf(const Outage &outage, Instant now)
{
    return outage.to.value_or(now);
}

// Several lines in a row are one matter: the first stands for them, with the words of all.
QList<Dealing> byCustomer(const QList<Dealing> &messages)
{
    QList<Dealing> grouped;
    QHash<CustomerId, qsizetype> place;
    for (const Dealing &message : messages) {
        const auto known = place.constFind(message.customer);
        if (known == place.constEnd()) {
            place.insert(message.customer, grouped.size());
            grouped += message;
            continue;
        }
        Dealing &first = grouped[*known];
        first.text += u'\n' + message.text;
        ++first.more;
    }
    return grouped;
}

bool isDecided(const QList<LateDecision> &decisions, const Dealing &dealing)
{
    return std::any_of(decisions.begin(), decisions.end(), [&](const LateDecision &one) {
        return one.lateKind == dealing.kind && one.lateId == dealing.id;
    });
}

} // namespace

Result<std::optional<Outage>> ReconcileService::find(OutageId id) const
{
    if (id.isValid()) {
        IEUM_TRY_ASSIGN(outage, m_parts.outages.find(id));
        return outage ? Result<std::optional<Outage>>(outage) : Error("outage.not-found", {id.toString()});
    }
    IEUM_TRY_ASSIGN(outages, m_parts.outages.all());
    outages.removeIf([this](const Outage &outage) { return outage.from > m_clock.now(); });
    return outages.isEmpty() ? std::optional<Outage>() : outages.first();
}

Result<QList<Dealing>> ReconcileService::lateOnes(const Outage &outage) const
{
    const LateArrivalStore::Span span{outage.from, endOf(outage, m_clock.now())};
    IEUM_TRY_ASSIGN(messages, m_parts.late.messages(outage.channel, span));
    QList<Dealing> late = byCustomer(messages);
    const QString market = marketOf(outage.channel);
    const Instant seenFrom = outage.to.value_or(outage.from);
    if (!market.isEmpty()) {
        IEUM_TRY_ASSIGN(orders, m_parts.late.orders(market, span, seenFrom));
        late += orders;
    }
    if (channelKindOf(outage.channel) == QLatin1String("naver")) {
        IEUM_TRY_ASSIGN(bookings, m_parts.late.platformBookings({seenFrom, m_clock.now()}));
        late += bookings;
    }
    std::stable_sort(late.begin(), late.end(),
                     [](const Dealing &a, const Dealing &b) { return a.at < b.at; });
    return late;
}

Result<QList<Dealing>> ReconcileService::handledOnes(const Outage &outage) const
{
    const Instant end{endOf(outage, m_clock.now()).milliseconds + afterwardsMilliseconds};
    const LateArrivalStore::Span span{outage.from, end};
    IEUM_TRY_ASSIGN(handled, m_parts.late.answersElsewhere(outage.channel, span));
    IEUM_TRY_ASSIGN(bookings, m_parts.late.bookingsByHand(span));
    IEUM_TRY_ASSIGN(orders, m_parts.late.ordersByHand(span));
    IEUM_TRY_ASSIGN(closed, m_parts.late.closedByHand(span));
    return handled + bookings + orders + closed;
}

Result<Reconciliation> ReconcileService::compare(OutageId id) const
{
    Reconciliation found;
    IEUM_TRY_ASSIGN(outage, find(id));
    if (!outage)
        return found;
    found.outage = outage;
    IEUM_TRY_ASSIGN(late, lateOnes(*outage));
    IEUM_TRY_ASSIGN(decisions, m_parts.late.decisions());
    const qsizetype all = late.size();
    late.removeIf([&](const Dealing &one) { return isDecided(decisions, one); });
    found.decided = static_cast<int>(all - late.size());
    IEUM_TRY_ASSIGN(handled, handledOnes(*outage));
    IEUM_TRY_ASSIGN(shop, m_parts.settings.profile());
    found.pairs = LatePairing(shop).pair(late, handled);
    for (const Dealing &one : std::as_const(late)) {
        const bool isPaired = std::any_of(found.pairs.begin(), found.pairs.end(), [&](const LatePair &pair) {
            return pair.late.kind == one.kind && pair.late.id == one.id;
        });
        if (!isPaired)
            found.fresh += one;
    }
    return found;
}

Result<void> ReconcileService::confirm(const LatePair &pair)
{
    return m_parts.database.transact([&]() -> Result<void> {
        if (pair.late.kind == Dealing::Kind::Message)
            IEUM_TRY(tie(pair));
        if (pair.late.kind == Dealing::Kind::Order)
            IEUM_TRY(settleOrders(pair));
        return m_parts.late.decide({pair.late.kind, pair.late.id, pair.handled.kind, pair.handled.id},
                                   m_clock.now());
    });
}

Result<void> ReconcileService::tie(const LatePair &pair)
{
    const CustomerId known = pair.handled.customer;
    if (known.isValid() && known != pair.late.customer)
        IEUM_TRY(m_parts.customers.merge(known, pair.late.customer));
    return m_parts.inbox.markHandled(known.isValid() ? known : pair.late.customer,
                                     QStringLiteral("elsewhere"));
}

Result<void> ReconcileService::settleOrders(const LatePair &pair)
{
    IEUM_TRY_ASSIGN(byHand, m_parts.orders.line(OrderLineId{pair.handled.id}));
    if (byHand.state == OrderState::Pending || byHand.state == OrderState::Held)
        return m_parts.orders.cancel({byHand.id});
    const QString why =
        QCoreApplication::translate("ReconcileService", "Already sent as %1").arg(byHand.orderNo);
    return m_parts.orders.hold({OrderLineId{pair.late.id}}, {}, why);
}

Result<void> ReconcileService::keepNew(const Dealing &late)
{
    return m_parts.database.transact([&] {
        return m_parts.late.decide({late.kind, late.id, {}, 0}, m_clock.now());
    });
}

Result<void> ReconcileService::reopen(Dealing::Kind kind, qint64 id)
{
    return m_parts.database.transact([&] { return m_parts.late.forget(kind, id); });
}

} // namespace ieum
