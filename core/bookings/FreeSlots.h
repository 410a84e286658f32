#pragma once

#include "core/bookings/ClashAdvice.h"

namespace ieum {

/// Slots of exactly `minutes` on the shop's grid that a booking could take. Without staff, and with a staff
/// list, somebody of the list must be free as well.
QList<TimeSpan> freeSlotsOn(const BookingDay &around, QDate day, int minutes, const QString &staff);

/// The first of the staff list who is free then; empty: nobody, or there is no list.
QString freeStaff(const BookingDay &around, const TimeSpan &span);

} // namespace ieum
