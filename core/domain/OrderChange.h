#pragma once

#include "core/domain/Order.h"

namespace ieum {

using OrderChangeId = Id<struct OrderChangeTag>;

/// What a newer sheet says otherwise of a line whose label is printed or gone, until the owner decides. Of
/// `before` and `after` only what a sheet says is set: recipient, item, option, quantity, amount, message and
/// deadline.
struct OrderChange
{
    enum class Decision { Taken, Kept, Replaced }; ///< Replaced: a still newer sheet came before the owner

    OrderChangeId id;
    OrderLineId line;
    Instant at;
    OrderLine before;
    OrderLine after;
};

/// True when two lines say the same about what a label and a parcel depend on.
inline bool isSameParcelContent(const OrderLine &a, const OrderLine &b)
{
    return a.recipient == b.recipient && a.item == b.item && a.option == b.option &&
           a.quantity == b.quantity && a.deliveryMessage == b.deliveryMessage;
}

} // namespace ieum
