#include "core/shipping/NumberEntry.h"

#include "core/shipping/CheckDigit.h"
#include "core/storage/Database.h"
#include "core/storage/OrderStore.h"

#include <QRegularExpression>

namespace ieum {

Result<ResultIntake::Taken> NumberEntry::enter(const Typed &typed)
{
    // Digits; abroad, two letters before and behind them (S10).
    static const QRegularExpression shape(QStringLiteral("^[A-Z]{0,2}\\d{8,18}[A-Z]{0,2}$"));
    const QString number = plainNumber(typed.number).toUpper();
    if (!shape.match(number).hasMatch())
        return Error("waybill.not-a-number", {typed.number});
    std::optional<ResultIntake::Taken> taken;
    const Result<void> done = m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(order, nameOf(typed.order));
        IEUM_TRY_ASSIGN(entered, m_results.enter({{}, typed.courier, number, order, {}, {}}, BatchId()));
        if (entered.line.orderNo != order && entered.line.lineNo != order)
            return Error("result.other-order", {number, entered.line.orderNo});
        taken = entered;
        return {};
    });
    return done.ok() ? Result<ResultIntake::Taken>(*taken) : done.error();
}

// What ResultIntake knows the parcel by. A number that no order has must not go to whoever else waits.
Result<QString> NumberEntry::nameOf(const QString &order)
{
    IEUM_TRY_ASSIGN(lines, m_orders.ofOrderNumber(order));
    if (!lines.isEmpty())
        return order;
    const auto id = OrderLineId::fromString(order);
    if (!id)
        return Error("order.none", {order});
    IEUM_TRY_ASSIGN(line, m_orders.line(*id));
    IEUM_TRY_ASSIGN(siblings, m_orders.ofOrderNumber(line.orderNo));
    return siblings.size() > 1 && !line.lineNo.isEmpty() ? line.lineNo : line.orderNo;
}

} // namespace ieum
