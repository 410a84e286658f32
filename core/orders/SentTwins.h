#pragma once

#include "core/base/Result.h"
#include "core/domain/Order.h"

#include <QHash>

namespace ieum {

class OrderStore;

/// Of lines that wait: the line of another order, printed or shipped in the last two weeks, that went to the
/// same person, phone and address with the same item. A market may hand out an order under two numbers, and a
/// buyer may order twice: only the owner can tell.
Result<QHash<OrderLineId, OrderLine>> sentTwins(OrderStore &orders, Instant now);

} // namespace ieum
