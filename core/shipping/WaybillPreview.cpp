#include "core/orders/SentTwins.h"
#include "core/shipping/LabelMaker.h"
#include "core/shipping/WaybillService.h"
#include "core/storage/OrderStore.h"

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

Result<PrintPreview> WaybillService::preview(const PrintRequest &request)
{
    IEUM_TRY_ASSIGN(planned, plan(request));
    IEUM_TRY_ASSIGN(numbers, m_numbers.next(request.courier, request.contract, planned.parcels.size()));
    PrintPreview preview;
    preview.refused = planned.refused;
    IEUM_TRY(describe(preview, request));
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
    IEUM_TRY_ASSIGN(twins, twinsAmong(preview.labels));
    preview.twins = twins;
    return preview;
}

Result<QList<Error>> WaybillService::twinsAmong(const QList<PreparedLabel> &labels)
{
    IEUM_TRY_ASSIGN(sent, sentTwins(m_stores.orders, m_clock.now()));
    QList<Error> twins;
    for (const PreparedLabel &label : labels) {
        for (const OrderLineId id : label.lines) {
            const auto twin = sent.constFind(id);
            if (twin == sent.constEnd())
                continue;
            IEUM_TRY_ASSIGN(line, m_stores.orders.line(id));
            twins += Error("waybill.sent-twin", {line.orderNo, twin->orderNo});
        }
    }
    return twins;
}

Result<void> WaybillService::describe(PrintPreview &preview, const PrintRequest &request)
{
    preview.courierName = courier(request.courier)->name;
    IEUM_TRY_ASSIGN(terms, contract(request.courier));
    preview.contract = terms;
    IEUM_TRY_ASSIGN(from, sender());
    preview.sender = from;
    IEUM_TRY_ASSIGN(level, m_numbers.level(request.courier, request.contract));
    preview.numbersLeft = level.left;
    preview.hasBand = level.hasBand;
    preview.isLow = level.isLow();
    return {};
}

} // namespace ieum
