#pragma once

#include "core/storage/CustomerStore.h"

namespace ieum {

/// Makes what a search for this customer looks through anew: after a new name or contact point.
Result<void> indexCustomer(CustomerStore &customers, CustomerId member);

} // namespace ieum
