#include "core/orders/SentTwins.h"

#include "core/orders/OrderProblems.h"
#include "core/storage/OrderStore.h"

namespace ieum {

namespace {
constexpr qint64 rememberedSeconds = 14 * 24 * 3600;
}

Result<QHash<OrderLineId, OrderLine>> sentTwins(OrderStore &orders, Instant now)
{
    QHash<OrderLineId, OrderLine> twins;
    IEUM_TRY_ASSIGN(candidates, orders.sentTwins(now.plusSeconds(-rememberedSeconds)));
    for (const OrderStore::Twins &candidate : std::as_const(candidates)) {
        IEUM_TRY_ASSIGN(waiting, orders.line(candidate.waiting));
        IEUM_TRY_ASSIGN(sent, orders.line(candidate.sent));
        const QString parcel = parcelKey(waiting);
        if (parcel.isEmpty() || parcel != parcelKey(sent) || waiting.isReplacement())
            continue;
        IEUM_TRY_ASSIGN(different, orders.areDifferent(waiting.order, sent.order));
        if (!different)
            twins.insert(waiting.id, sent);
    }
    return twins;
}

} // namespace ieum
