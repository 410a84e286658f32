#include "core/shipping/ResultIntake.h"

#include "core/connector/ConnectorRegistry.h"
#include "core/orders/OrderProblems.h"
#include "core/shipping/CheckDigit.h"
#include "core/shipping/LabelMaker.h"
#include "core/shipping/LabelSnapshot.h"
#include "core/shipping/RecipientMatch.h"
#include "core/storage/BandStore.h"
#include "core/storage/CourierContractStore.h"
#include "core/storage/OrderStore.h"
#include "core/storage/WaybillStore.h"

#include <algorithm>

namespace ieum {

Result<ResultIntake::Taken> ResultIntake::enter(const IncomingResult &row, BatchId batch)
{
    IEUM_TRY_ASSIGN(known, m_waybills.byNumber(row.number));
    const auto same = std::find_if(known.begin(), known.end(),
                                   [&](const Waybill &waybill) { return waybill.courier == row.courier; });
    return same == known.end() ? give(row, batch) : confirm(row, *same, batch);
}

// The row may be of a parcel that the shop does not know under this number: then nothing is confirmed.
Result<ResultIntake::Taken> ResultIntake::confirm(const IncomingResult &row, const Waybill &known,
                                                  BatchId batch)
{
    if (known.state == WaybillState::Void)
        return Error("result.number-void", {row.number});
    Taken taken;
    if (known.lines.isEmpty())
        return Error("result.other-order", {row.number, QString()});
    IEUM_TRY_ASSIGN(line, m_orders.line(known.lines.first()));
    taken.line = line;
    const bool isNamed = !row.recipient.name.isEmpty();
    if (isNamed && !mayBeSamePerson({row.recipient.name, {}, {}, {}, {}, {}}, line.recipient))
        return Error("result.other-order", {row.number, line.orderNo});
    taken.outcome = known.state == WaybillState::Registered ? Outcome::Duplicate : Outcome::Updated;
    if (taken.outcome == Outcome::Updated)
        IEUM_TRY(m_waybills.setRegistered(known.id, batch));
    return taken;
}

Result<ResultIntake::Taken> ResultIntake::give(const IncomingResult &row, BatchId batch)
{
    IEUM_TRY(refuseOwnBand(row));
    IEUM_TRY_ASSIGN(lines, m_finder.find(row));
    return giveTo(lines, row, batch);
}

Result<ResultIntake::Taken> ResultIntake::type(const QString &courier, const QString &number,
                                               const QList<OrderLineId> &lines)
{
    const CourierProfile *profile = m_connectors.courier(courier);
    if (!profile)
        return Error("courier.unknown", {courier});
    IncomingResult row;
    row.courier = courier;
    row.number = plainNumber(number);
    IEUM_TRY(serialOf(CheckRule::None, profile->digits, row.number));
    IEUM_TRY_ASSIGN(known, m_waybills.byNumber(row.number));
    if (!known.isEmpty())
        return Error("result.other-order", {number, known.first().orders.join(QStringLiteral(", "))});
    IEUM_TRY(refuseOwnBand(row));
    QList<OrderLine> parcel;
    for (const OrderLineId id : lines) {
        IEUM_TRY_ASSIGN(line, m_orders.line(id));
        if (const auto reason = reasonAgainstNumber(line))
            return *reason;
        // Who or where is unknown may well be the same.
        const QString first = parcel.isEmpty() ? QString() : parcelKey(parcel.first()), own = parcelKey(line);
        if (!first.isEmpty() && !own.isEmpty() && own != first)
            return Error("result.two-parcels", {parcel.first().orderNo, line.orderNo});
        parcel.append(line);
    }
    return giveTo(parcel, row, BatchId());
}

Result<ResultIntake::Taken> ResultIntake::giveTo(const QList<OrderLine> &lines, const IncomingResult &row,
                                                 BatchId batch)
{
    IEUM_TRY_ASSIGN(waybill, waybillOf(row, lines));
    QList<WaybillStore::PackedLine> packed;
    for (const OrderLine &line : lines)
        packed += WaybillStore::PackedLine{line.id, line.quantity};
    IEUM_TRY_ASSIGN(id, m_waybills.add(waybill, packed));
    IEUM_TRY(m_waybills.setRegistered(id, batch));
    for (const OrderLine &line : lines) {
        if (line.state == OrderState::Pending)
            IEUM_TRY(m_orders.setState(line.id, OrderState::Printed, BatchId(), m_clock.now()));
    }
    return Taken{Outcome::Added, lines.first(), warningsOf(row)};
}

// A number that our own band would give out next must not be somebody else's already.
Result<void> ResultIntake::refuseOwnBand(const IncomingResult &row)
{
    IEUM_TRY_ASSIGN(bands, m_bands.ofCourier(row.courier));
    for (const BandUse &use : bands) {
        const CheckRule rule = checkRuleFromCode(use.band.rule).value_or(CheckRule::None);
        const auto serial = serialOf(rule, use.band.digits, row.number);
        if (serial.ok() && *serial >= use.band.first && *serial <= use.band.last)
            return Error("result.own-band", {row.number});
    }
    return {};
}

Result<Waybill> ResultIntake::waybillOf(const IncomingResult &row, const QList<OrderLine> &lines)
{
    const CourierProfile *courier = m_connectors.courier(row.courier);
    if (!courier)
        return Error("courier.unknown", {row.courier});
    IEUM_TRY_ASSIGN(contract, m_contracts.ofCourier(row.courier));
    const CourierContract usual{row.courier, {}, Fare::Credit, {}, courier->masked};
    LabelContent content = labelOf(Parcel{lines, std::nullopt}, *courier, contract.value_or(usual));
    content.date = m_clock.now().inSeoul().date();
    setNumber(content, row.number, *courier);
    Waybill waybill;
    waybill.courier = row.courier;
    waybill.number = row.number;
    waybill.labelClass = content.labelClass;
    waybill.label = toSnapshot(content);
    waybill.at = m_clock.now();
    return waybill;
}

// The courier's own word stands, and so does what somebody typed; what does not fit is only said.
QList<Error> ResultIntake::warningsOf(const IncomingResult &row) const
{
    const CourierProfile *courier = m_connectors.courier(row.courier);
    const CheckRule rule = checkRuleFromCode(courier->rule).value_or(CheckRule::None);
    const auto serial = serialOf(rule, courier->digits, row.number);
    if (serial.ok())
        return {};
    if (serial.error().code == QLatin1String("waybill.wrong-length"))
        return {Error("result.length", serial.error().arguments)};
    return {Error("result.check-digit", {row.number})};
}

Result<ResultIntake::Undone> ResultIntake::undo(BatchId batch)
{
    IEUM_TRY_ASSIGN(counts, m_waybills.undo(batch, m_clock.now()));
    return Undone{counts.removed, counts.kept};
}

} // namespace ieum
