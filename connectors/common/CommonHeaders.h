#pragma once

#include "connectors/common/OrderFields.h"

#include <QList>

namespace ieum {

/// The headers that sellers, malls and couriers use for each field, best first.
QList<FieldHeaders> commonHeaders();

} // namespace ieum
