#pragma once

#include "core/base/Result.h"
#include "core/domain/Order.h"

namespace ieum {

/// What must happen to a line's waybill number when the market changes a line that is printed already.
/// Implemented by the shipping service; called within the import's transaction.
class PrintedLineGuard
{
public:
    virtual ~PrintedLineGuard() = default;
    /// The parcel cannot go with this label any more: its number becomes void (for all lines on it) and the
    /// lines are pending again. A line without a living number is none of its business.
    virtual Result<void> voidNumberOf(const OrderLine &line) = 0;
};

} // namespace ieum
