#pragma once

#include "core/connector/Courier.h"

namespace ieum {

/// 우체국택배, from the profile beside this file.
CourierProfile epostCourier();

} // namespace ieum
