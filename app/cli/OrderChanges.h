#pragma once

#include "app/cli/Command.h"
#include "core/orders/OrderChangeService.h"

namespace ieum {

/// `orders decide` without a decision: {"changes":[{"order","at","before":{…},"after":{…}}]}, the lines that
/// a newer sheet says otherwise.
Exit showChanges(const Invocation &invocation, OrderChangeService &changes,
                 const Result<QList<OrderLineId>> &lines);

} // namespace ieum
