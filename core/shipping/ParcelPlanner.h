#pragma once

#include "core/base/Result.h"
#include "core/shipping/PrintPlan.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace ieum {

class OrderStore;
class WaybillStore;

/// Chooses lines into parcels and says why a line cannot go. Reads only.
class ParcelPlanner
{
public:
    ParcelPlanner(OrderStore &orders, WaybillStore &waybills, QDate today)
        : m_orders(orders)
        , m_waybills(waybills)
        , m_today(today)
    {
    }

    /// Errors: order.none. Lines keep the order in which they were asked for; a parcel stands where its first
    /// line did.
    Result<PrintPlan> plan(const PrintRequest &request);

private:
    Result<void> place(const OrderLine &line);
    Result<void> placeAllotted(const Waybill &waybill);
    void placeByRecipient(const OrderLine &line);
    std::optional<Error> reasonAgainst(const OrderLine &line, const std::optional<Waybill> &waybill) const;

    OrderStore &m_orders;
    WaybillStore &m_waybills;
    QDate m_today;
    PrintRequest m_request;
    PrintPlan m_plan;
    QSet<OrderLineId> m_placed;
    QHash<QString, qsizetype> m_open; ///< parcelKey() to the parcel that still takes lines
};

} // namespace ieum
