#pragma once

#include "core/connector/Courier.h"

namespace ieum {

/// CJ대한통운, from the profile beside this file.
CourierProfile cjCourier();

} // namespace ieum
