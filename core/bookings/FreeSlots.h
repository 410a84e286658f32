#pragma once

#include "core/bookings/ClashAdvice.h"

namespace ieum {

/// What somebody wants who asks for a free time; both empty: nobody and no place in particular.
struct SlotWish
{
    int minutes = 0;
    QString staff = {};
    QString seat = {};
};

/// Slots of exactly the wish's minutes on the shop's grid that a booking could take. When neither staff nor
/// seat is wanted, somebody of the staff list and a seat of the list of seats must be free as well.
QList<TimeSpan> freeSlotsOn(const BookingDay &around, QDate day, const SlotWish &wish);

/// The first of the staff list who is free then; empty: nobody, or there is no list.
QString freeStaff(const BookingDay &around, const TimeSpan &span);
/// The first of the list of seats that is free then.
QString freeSeat(const BookingDay &around, const TimeSpan &span);

} // namespace ieum
