#pragma once

#include "core/connector/Courier.h"

namespace ieum {

/// 롯데택배, from the profile beside this file.
CourierProfile lotteCourier();

} // namespace ieum
