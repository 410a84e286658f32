#include "core/orders/OrderEntry.h"
#include "core/orders/OrderService.h"
#include "core/storage/Database.h"

#include <algorithm>

namespace ieum {

namespace {

// The market's own number, a stroke and which part (or which parcel in exchange) it is: no market writes such
// a one.
QString partNo(const QString &lineNo, const QList<OrderLine> &siblings)
{
    const auto isTaken = [&](const QString &number) {
        return std::any_of(siblings.begin(), siblings.end(),
                           [&](const OrderLine &line) { return line.lineNo == number; });
    };
    int part = 2;
    while (isTaken(QStringLiteral("%1/%2").arg(lineNo).arg(part)))
        ++part;
    return QStringLiteral("%1/%2").arg(lineNo).arg(part);
}

} // namespace

Result<OrderLine> OrderService::split(OrderLineId line, int now, const Rest &rest)
{
    OrderLineId added;
    const Result<void> done = m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(known, m_orders.line(line));
        const bool isWaiting = known.state == OrderState::Pending || known.state == OrderState::Held;
        if (!isWaiting || !known.waybill.isEmpty())
            return Error("order.wrong-state", {known.orderNo, stateWord(known.state)});
        if (now < 1 || now >= known.quantity)
            return Error("order.split-quantity", {QString::number(known.quantity)});
        IEUM_TRY_ASSIGN(part, splitWithin(known, now, rest));
        added = part.id;
        return {};
    });
    IEUM_TRY(done);
    return this->line(added);
}

// What the buyer paid stays with the first part, so that no sum counts it twice.
Result<OrderLine> OrderService::splitWithin(const OrderLine &known, int now, const Rest &rest)
{
    IEUM_TRY_ASSIGN(siblings, m_orders.ofOrder(known.market, known.orderNo));
    const OrderLineId whole = known.splitFrom.isValid() ? known.splitFrom : known.id;
    const auto first = std::find_if(siblings.begin(), siblings.end(),
                                    [&](const OrderLine &line) { return line.id == whole; });
    OrderLine part = known;
    part.lineNo = partNo(first == siblings.end() ? known.lineNo : first->lineNo, siblings);
    part.quantity = known.quantity - now;
    part.amount.reset();
    part.state = OrderState::Pending;
    IEUM_TRY_ASSIGN(id, m_orders.insert(part, {QString(), orderSearchForm(part)}, BatchId(), m_clock.now()));
    IEUM_TRY(m_orders.setSplit(id, whole));
    IEUM_TRY(m_orders.setQuantity(known.id, now, m_clock.now()));
    if (rest.until.isValid() || !rest.why.isEmpty())
        IEUM_TRY(m_orders.hold(id, rest.until, rest.why, m_clock.now()));
    part.id = id;
    return part;
}

Result<OrderLine> OrderService::replace(OrderLineId line, const Replacement &goods)
{
    OrderLineId added;
    const Result<void> done = m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(known, m_orders.line(line));
        if (known.state != OrderState::Printed && known.state != OrderState::Shipped)
            return Error("order.wrong-state", {known.orderNo, stateWord(known.state)});
        IEUM_TRY_ASSIGN(replacement, replaceWithin(known, goods));
        added = replacement.id;
        return m_orders.setClaim(known.id, Claim::Exchanged, replacement.claimWhy, m_clock.now());
    });
    IEUM_TRY(done);
    return this->line(added);
}

// The buyer has paid for the first one; the deadline was that one's, too.
Result<OrderLine> OrderService::replaceWithin(const OrderLine &known, const Replacement &goods)
{
    IEUM_TRY_ASSIGN(siblings, m_orders.ofOrder(known.market, known.orderNo));
    OrderLine line = known;
    line.lineNo = partNo(known.lineNo, siblings);
    line.quantity = goods.quantity > 0 ? goods.quantity : known.quantity;
    if (!goods.item.isEmpty() || !goods.option.isEmpty())
        line.option = goods.option;
    if (!goods.item.isEmpty())
        line.item = goods.item;
    line.amount.reset();
    line.shipBy = QDate();
    line.payment = Payment::Paid;
    line.state = OrderState::Pending;
    line.claimWhy = goods.why.isEmpty() ? known.claimWhy : goods.why;
    IEUM_TRY_ASSIGN(id, m_orders.insert(line, {QString(), orderSearchForm(line)}, BatchId(), m_clock.now()));
    IEUM_TRY(m_orders.setSplit(id, known.id));
    IEUM_TRY(m_orders.setClaim(id, Claim::Replacement, line.claimWhy, m_clock.now()));
    line.id = id;
    return line;
}

Result<void> OrderService::setClaim(const QList<OrderLineId> &lines, Claim claim, const QString &why)
{
    return m_database.transact([&]() -> Result<void> {
        for (const OrderLineId id : lines) {
            IEUM_TRY_ASSIGN(line, m_orders.line(id));
            const QString reason = why.isEmpty() && claim != Claim::None ? line.claimWhy : why;
            IEUM_TRY(m_orders.setClaim(id, claim, reason, m_clock.now()));
        }
        return {};
    });
}

} // namespace ieum
