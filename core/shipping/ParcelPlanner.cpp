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

} // namespace

Result<PrintPlan> ParcelPlanner::plan(const PrintRequest &request)
{
    m_request = request;
    m_plan = PrintPlan();
    m_placed.clear();
    m_open.clear();
    for (const OrderLineId id : request.lines) {
        IEUM_TRY_ASSIGN(line, m_orders.line(id));
        if (!m_placed.contains(id))
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
    for (const Error &problem : line.problems + problemsOf(line, m_today)) {
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
        if (reasonAgainst(line, waybill))
            continue;
        parcel.lines += line;
        m_placed += id;
    }
    m_plan.parcels += parcel;
    return {};
}

// A parcel that a number was given to is closed, and so is one that the owner wants apart.
void ParcelPlanner::placeByRecipient(const OrderLine &line)
{
    const bool combines =
        m_request.combine == PrintRequest::Combine::SameRecipient && !m_request.apart.contains(line.id);
    const QString key = combines ? parcelKey(line) : QString();
    m_placed += line.id;
    if (const auto open = m_open.constFind(key); open != m_open.constEnd()) {
        m_plan.parcels[*open].lines += line;
        return;
    }
    if (!key.isEmpty())
        m_open.insert(key, m_plan.parcels.size());
    m_plan.parcels += Parcel{{line}, std::nullopt};
}

} // namespace ieum
