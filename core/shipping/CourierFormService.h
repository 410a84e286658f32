#pragma once

#include "core/orders/FormCells.h"
#include "core/shipping/WaybillService.h"

namespace ieum {

struct CourierFormReport
{
    int rows = 0; ///< parcels
    QString file; ///< empty when there was nothing to write
    QList<Refusal> refused;
    QList<Error> warnings; ///< form.fill-in, form.unconfirmed, waybill.no-sender
};

/// Writes a courier's bulk intake form (접수 엑셀), for parcels that get their numbers from the courier, or
/// go out at the post office's counter while the shop's own courier is down. Nothing in the shop changes.
class CourierFormService
{
public:
    CourierFormService(OrderStore &orders, WaybillService &waybills, const ConnectorRegistry &connectors)
        : m_orders(orders)
        , m_waybills(waybills)
        , m_connectors(connectors)
    {
    }

    /// How many parcels a form would hold now. Error: courier.unknown.
    Result<int> waiting(const QString &courier);
    /// Every order that can be shipped and has no number yet, a row a parcel. `form`: its id; empty: the
    /// courier's usual one. Errors: courier.unknown, form.none, file.not-writable.
    Result<CourierFormReport> write(const QString &courier, const QString &form, const QString &file);

private:
    Result<const FormLayout *> layoutOf(const QString &courier, const QString &form) const;
    Result<PrintPlan> parcels(const QString &courier);

    OrderStore &m_orders;
    WaybillService &m_waybills;
    const ConnectorRegistry &m_connectors;
};

} // namespace ieum
