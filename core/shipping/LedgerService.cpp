#include "core/shipping/LedgerService.h"

#include "core/connector/ConnectorRegistry.h"
#include "core/shipping/LabelSnapshot.h"
#include "core/shipping/Masking.h"
#include "core/shipping/PrintPlan.h"
#include "core/storage/WaybillStore.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace ieum {

namespace {

Instant startOf(QDate day)
{
    return Instant::of(seoulTime(day, QTime(0, 0)));
}

QString stateText(WaybillState state)
{
    switch (state) {
    case WaybillState::Allotted:
        return QCoreApplication::translate("Ledger", "Number kept, not printed");
    case WaybillState::Printed:
        return QCoreApplication::translate("Ledger", "Printed");
    case WaybillState::Registered:
        return QCoreApplication::translate("Ledger", "Registered");
    case WaybillState::Void:
        break;
    }
    return QCoreApplication::translate("Ledger", "Void");
}

// What the program itself wrote as the reason.
QString reasonText(const QString &why)
{
    return why == QLatin1String("order changed")
               ? QCoreApplication::translate("Ledger", "the order was changed or cancelled")
               : why;
}

} // namespace

QString shownOutcome(const Waybill &waybill)
{
    const QString state = stateText(waybill.state);
    return waybill.voidWhy.isEmpty() ? state : state + QStringLiteral(" · ") + reasonText(waybill.voidWhy);
}

int WaybillLedger::count(WaybillState state) const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(),
                                          [&](const LedgerRow &row) { return row.waybill.state == state; }));
}

LedgerService::LedgerService(BandService &bands, WaybillStore &waybills, const ConnectorRegistry &connectors,
                             const Clock &clock)
    : m_bands(bands)
    , m_waybills(waybills)
    , m_connectors(connectors)
    , m_clock(clock)
{
}

Result<WaybillLedger> LedgerService::ledger(const QString &courierId, QDate from, QDate to)
{
    const CourierProfile *courier = m_connectors.courier(courierId);
    if (!courier)
        return Error("courier.unknown", {courierId});
    WaybillLedger ledger{courier->id, courier->name, from, to, m_clock.now(), {}, {}};
    IEUM_TRY_ASSIGN(bands, m_bands.list());
    std::copy_if(bands.begin(), bands.end(), std::back_inserter(ledger.bands),
                 [&](const BandNumbers &band) { return band.use.band.courier == courier->id; });
    const Instant first = from.isValid() ? startOf(from) : Instant{0};
    const Instant end = to.isValid() ? startOf(to.addDays(1)) : Instant{std::numeric_limits<qint64>::max()};
    IEUM_TRY_ASSIGN(waybills, m_waybills.ofCourier(courier->id, first, end));
    for (const Waybill &waybill : waybills) {
        const Result<LabelContent> label = fromSnapshot(waybill.label);
        const QString recipient = label.ok() ? maskedName(label->recipient.name) : QString();
        ledger.rows += LedgerRow{waybill, groupedNumber(waybill.number, courier->groups), recipient,
                                 shownOutcome(waybill)};
    }
    return ledger;
}

} // namespace ieum
