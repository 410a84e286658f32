#pragma once

#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Time.h"

#include <QString>

namespace ieum {

/// An order line as a sale: it counts at the time of its order with what was paid for it.
struct Sale
{
    OrderLineId line;
    QString market;
    QString orderNo;
    QString lineNo;
    Instant at;
    QString item;
    int quantity = 1;
    Money amount; ///< 0 when the market did not say
};

} // namespace ieum
