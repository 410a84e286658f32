#pragma once

#include "app/cli/Command.h"
#include "core/bookings/BookingService.h"

namespace ieum {

/// A booking as `book list` shows it.
Json bookingJson(const Booking &booking);
/// The same for people, with tabs.
QString bookingLine(const Booking &booking);
Json conflictsJson(const BookingVerdict &verdict);

/// Answers like `book add`: what was saved, or the conflicts and Exit::Refused.
Exit answerVerdict(const Invocation &invocation, const Result<BookingVerdict> &verdict);
/// {"bookings":[…]}
Exit answerBookings(const Invocation &invocation, const Result<QList<Booking>> &bookings);

} // namespace ieum
