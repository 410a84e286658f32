#include "core/shipping/ParcelPlanner.h"

#include "core/orders/OrderProblems.h"
#include "core/storage/OrderStore.h"
#include "core/storage/WaybillStore.h"

#include <algorithm>

namespace ieum {

namespace {

std::optional<Error> stateAgainst(const OrderLine &line)
{
    switch (line.state) {
    case OrderState::Held:
        return Error("waybill.order-held", {line.orderNo});
    case OrderState::Cancelled:
        return Error("waybill.order-cancelled", {line.orderNo});
    case OrderState::Shipped:
        return Error("waybill.order-shipped", {line.orderNo});
    case OrderState::Printed:
        return Error("waybill.already-printed", {line.orderNo, line.waybill});
    case OrderState::Pending:
        break;
    }
    return std::nullopt;
}

// The parcel of the same recipient that still takes lines: one that a number was given to is closed.
QList<Parcel>::iterator openParcel(QList<Parcel> &parcels, const QString &key,
                                   const QList<OrderLineId> &apart)
{
    return std::find_if(parcels.begin(), parcels.end(), [&](const Parcel &parcel) {
        const OrderLine &first = parcel.lines.first();
        return !parcel.allotted && !key.isEmpty() && parcelKey(first) == key && !apart.contains(first.id);
    });
}

} // namespace

Result<PrintPlan> ParcelPlanner::plan(const PrintRequest &request)
{
    m_request = request;
    m_plan = PrintPlan();
    for (const OrderLineId id : request.lines) {
        IEUM_TRY_ASSIGN(line, m_orders.line(id));
        if (!isPlaced(id))
            IEUM_TRY(place(line));
    }
    return m_plan;
}

Result<void> ParcelPlanner::place(const OrderLine &line)
{
    IEUM_TRY_ASSIGN(waybill, m_waybills.livingOfLine(line.id));
    if (const auto reason = reasonAgainst(line, waybill)) {
        m_plan.refused += Refusal{line.orderNo, line.id, *reason};
        return {};
    }
    if (waybill)
        return placeAllotted(*waybill);
    placeByRecipient(line);
    return {};
}

std::optional<Error> ParcelPlanner::reasonAgainst(const OrderLine &line,
                                                  const std::optional<Waybill> &waybill) const
{
    if (const auto reason = stateAgainst(line))
        return reason;
    if (waybill && waybill->state != WaybillState::Allotted)
        return Error("waybill.already-printed", {line.orderNo, waybill->number});
    if (waybill &&
        (waybill->courier != m_request.courier || m_request.numbers == PrintRequest::Numbers::None))
        return Error("waybill.has-number", {line.orderNo, waybill->number});
    for (const Error &problem : problemsOf(line, m_today)) {
        if (weightOf(problem) == ProblemWeight::Stops)
            return problem;
    }
    return std::nullopt;
}

// The whole parcel that the number was given to goes out with it, whichever of its lines was asked for.
Result<void> ParcelPlanner::placeAllotted(const Waybill &waybill)
{
    Parcel parcel;
    parcel.allotted = waybill;
    for (const OrderLineId id : waybill.lines) {
        IEUM_TRY_ASSIGN(line, m_orders.line(id));
        if (!reasonAgainst(line, waybill))
            parcel.lines += line;
    }
    m_plan.parcels += parcel;
    return {};
}

void ParcelPlanner::placeByRecipient(const OrderLine &line)
{
    const bool combines =
        m_request.combine == PrintRequest::Combine::SameRecipient && !m_request.apart.contains(line.id);
    const auto parcel =
        combines ? openParcel(m_plan.parcels, parcelKey(line), m_request.apart) : m_plan.parcels.end();
    if (parcel == m_plan.parcels.end())
        m_plan.parcels += Parcel{{line}, std::nullopt};
    else
        parcel->lines += line;
}

bool ParcelPlanner::isPlaced(OrderLineId line) const
{
    return std::any_of(m_plan.parcels.begin(), m_plan.parcels.end(), [&](const Parcel &parcel) {
        return std::any_of(parcel.lines.begin(), parcel.lines.end(),
                           [&](const OrderLine &l) { return l.id == line; });
    });
}

} // namespace ieum
