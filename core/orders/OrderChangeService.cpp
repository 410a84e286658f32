#include "core/orders/OrderChangeService.h"

#include "core/orders/OrderEntry.h"
#include "core/orders/SentTwins.h"
#include "core/storage/Database.h"

#include <algorithm>

namespace ieum {

namespace {

OrderLine withValuesOf(const OrderLine &line, const OrderLine &said)
{
    OrderLine values = line;
    values.recipient = said.recipient;
    values.item = said.item;
    values.option = said.option;
    values.quantity = said.quantity;
    values.amount = said.amount;
    values.deliveryMessage = said.deliveryMessage;
    values.shipBy = said.shipBy;
    return values;
}

} // namespace

Result<void> OrderChangeService::takeOver(OrderLineId line)
{
    return decide(line, OrderChange::Decision::Taken);
}

Result<void> OrderChangeService::keep(OrderLineId line)
{
    return decide(line, OrderChange::Decision::Kept);
}

Result<void> OrderChangeService::decide(OrderLineId line, OrderChange::Decision decision)
{
    return m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(change, m_changes.open(line));
        IEUM_TRY_ASSIGN(known, m_orders.line(line));
        if (!change)
            return Error("order.no-change", {known.orderNo});
        const OrderLine &said = decision == OrderChange::Decision::Taken ? change->after : change->before;
        const OrderLine values = withValuesOf(known, said);
        IEUM_TRY(m_orders.setValues(line, values, orderSearchForm(values), m_clock.now()));
        for (const char *code :
             {"order.change-waits", "order.address-changed", "order.address-changed-after-shipping"})
            IEUM_TRY(m_orders.closeProblems(line, QString::fromLatin1(code), m_clock.now()));
        return m_changes.decide(change->id, decision, m_clock.now());
    });
}

Result<QList<OrderLine>> OrderChangeService::twins(OrderLineId line)
{
    IEUM_TRY_ASSIGN(known, m_orders.line(line));
    IEUM_TRY_ASSIGN(pending, m_service.list(OrderView::Pending));
    QList<OrderLine> twins;
    std::copy_if(pending.begin(), pending.end(), std::back_inserter(twins),
                 [&](const OrderLine &other) { return looksLikeTwice(known, other); });
    IEUM_TRY_ASSIGN(sent, sentTwins(m_orders, m_clock.now()));
    if (const auto twin = sent.constFind(line); twin != sent.constEnd())
        twins += *twin;
    return twins;
}

Result<void> OrderChangeService::setDifferent(OrderLineId line, OrderLineId other)
{
    return m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(first, m_orders.line(line));
        IEUM_TRY_ASSIGN(second, m_orders.line(other));
        return m_orders.setDifferent(first.order, second.order, m_clock.now());
    });
}

} // namespace ieum
