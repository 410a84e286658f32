#pragma once

#include "core/connector/Courier.h"

namespace ieum {

/// 로젠택배, from the profile beside this file.
CourierProfile logenCourier();

} // namespace ieum
