#include "core/shipping/WaybillService.h"
#include "core/storage/Database.h"
#include "core/storage/WaybillStore.h"

// What WaybillService knows of labels that have their numbers and have not reached paper.
namespace ieum {

Result<QList<Waybill>> WaybillService::waiting()
{
    return m_stores.waybills.allotted();
}

Result<void> WaybillService::confirmByHand(const QStringList &numbers)
{
    return m_stores.database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(allotted, m_stores.waybills.allotted());
        for (const Waybill &waybill : allotted) {
            if (!numbers.contains(waybill.number))
                continue;
            IEUM_TRY(m_stores.waybills.countCopy(waybill.id, m_clock.now()));
            IEUM_TRY(setLines(waybill.lines, OrderState::Pending, OrderState::Printed));
        }
        return {};
    });
}

} // namespace ieum
