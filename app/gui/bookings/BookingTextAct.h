#pragma once

#include "core/base/Result.h"
#include "core/continuity/SendService.h"

namespace ieum {

class Shop;

/// The text that fits what was done with a booking, as things stand now; who still has to pay is told how
/// much and where. `offered` makes one offer one text. Errors: booking.none, booking.cancelled (it was
/// cancelled meanwhile and is not confirmed any more).
Result<SendService::Act> bookingText(Shop &shop, BookingId id, const QString &templateName,
                                     const QString &offered);

} // namespace ieum
