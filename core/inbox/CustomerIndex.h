#pragma once

#include "core/storage/CustomerStore.h"

namespace ieum {

/// Makes what a search for this customer looks through anew: after a new name or contact point.
Result<void> indexCustomer(CustomerStore &customers, CustomerId member);

/// The same for a customer who has just been added and has only these contact points.
Result<void> indexNewCustomer(CustomerStore &customers, CustomerId added, const QString &name,
                              const QList<ContactPoint> &contacts);

} // namespace ieum
