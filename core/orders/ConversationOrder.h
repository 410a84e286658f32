#pragma once

#include "core/domain/ShopProfile.h"
#include "core/inbox/InboxService.h"
#include "core/orders/OrderService.h"

namespace ieum {

/// An order as far as a conversation tells it, for the owner to complete: who it is, the newest address and
/// the newest item that the customer has written. Nothing is guessed beyond the words.
OrderDraft orderDraftFrom(const Thread &thread, const ShopProfile &shop);

} // namespace ieum
