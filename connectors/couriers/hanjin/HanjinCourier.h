#pragma once

#include "core/connector/Courier.h"

namespace ieum {

/// 한진택배, from the profile beside this file.
CourierProfile hanjinCourier();

} // namespace ieum
