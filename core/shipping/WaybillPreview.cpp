#include "core/shipping/CheckDigit.h"
#include "core/shipping/LabelMaker.h"
#include "core/shipping/WaybillService.h"
#include "core/storage/BandStore.h"

#include <algorithm>

// What WaybillService shows before anything is done.
namespace ieum {

namespace {

QList<OrderLineId> idsOf(const QList<OrderLine> &lines)
{
    QList<OrderLineId> ids;
    for (const OrderLine &line : lines)
        ids += line.id;
    return ids;
}

} // namespace

int PrintPreview::combined() const
{
    return int(std::count_if(labels.begin(), labels.end(),
                             [](const PreparedLabel &label) { return label.lines.size() > 1; }));
}

int PrintPreview::lines() const
{
    int count = 0;
    for (const PreparedLabel &label : labels)
        count += int(label.lines.size());
    return count;
}

Result<PrintPreview> WaybillService::preview(const PrintRequest &request)
{
    IEUM_TRY_ASSIGN(planned, plan(request));
    IEUM_TRY_ASSIGN(numbers, nextNumbers(request.courier, planned.parcels.size()));
    PrintPreview preview;
    preview.refused = planned.refused;
    IEUM_TRY(countNumbers(preview, request.courier));
    for (const Parcel &parcel : planned.parcels) {
        PreparedLabel label;
        IEUM_TRY_ASSIGN(content, contentOf(request, parcel));
        label.content = content;
        label.lines = idsOf(parcel.lines);
        if (request.numbers == PrintRequest::Numbers::FromBand) {
            const QString number = parcel.allotted ? parcel.allotted->number
                                                   : (numbers.isEmpty() ? QString() : numbers.takeFirst());
            setNumber(label.content, number, *courier(request.courier));
        }
        preview.labels += label;
    }
    return preview;
}

Result<void> WaybillService::countNumbers(PrintPreview &preview, const QString &courierId)
{
    preview.courierName = courier(courierId)->name;
    IEUM_TRY_ASSIGN(terms, contract(courierId));
    preview.contract = terms;
    IEUM_TRY_ASSIGN(from, sender());
    preview.sender = from;
    IEUM_TRY_ASSIGN(bands, m_stores.bands.ofCourier(courierId));
    qint64 lowWater = 0;
    for (const BandUse &band : bands) {
        preview.numbersLeft += band.left();
        lowWater = std::max(lowWater, band.band.lowWater);
    }
    preview.hasBand = !bands.isEmpty();
    preview.isLow = preview.hasBand && preview.numbersLeft <= lowWater;
    return {};
}

Result<QStringList> WaybillService::nextNumbers(const QString &courierId, qsizetype count)
{
    IEUM_TRY_ASSIGN(bands, m_stores.bands.ofCourier(courierId));
    QStringList numbers;
    for (const BandUse &use : bands) {
        const CheckRule rule = checkRuleFromCode(use.band.rule).value_or(CheckRule::None);
        for (qint64 serial = use.band.next; serial <= use.band.last && numbers.size() < count; ++serial)
            numbers += waybillNumber(rule, use.band.digits, serial);
    }
    return numbers;
}

} // namespace ieum
