#include "core/bookings/FreeSlots.h"

#include "core/bookings/ClashRule.h"

namespace ieum {

namespace {

bool isFreeFor(const TimeSpan &span, const SlotWish &wish, const BookingDay &around, const SeatRule &rule)
{
    Booking booking;
    booking.staff = wish.staff;
    booking.seat = wish.seat;
    booking.start = span.start;
    booking.end = span.end;
    return clashesOf(booking, around.bookings, rule).isEmpty();
}

bool isFree(const TimeSpan &slot, const SlotWish &wish, const BookingDay &around, const SeatRule &rule)
{
    if (!isFreeFor(slot, wish, around, rule))
        return false;
    const bool wantsNothing = wish.staff.isEmpty() && wish.seat.isEmpty();
    const bool needsStaff = wantsNothing && !around.catalogue.staff.isEmpty();
    const bool needsSeat = wantsNothing && !around.catalogue.seats.isEmpty();
    return (!needsStaff || !freeStaff(around, slot).isEmpty()) &&
           (!needsSeat || !freeSeat(around, slot).isEmpty());
}

} // namespace

QList<TimeSpan> freeSlotsOn(const BookingDay &around, QDate day, const SlotWish &wish)
{
    const SeatRule rule = around.rule();
    QList<TimeSpan> slotList = slotsOn(around.shop, day, wish.minutes);
    slotList.removeIf([&](const TimeSpan &slot) { return !isFree(slot, wish, around, rule); });
    return slotList;
}

QString freeStaff(const BookingDay &around, const TimeSpan &span)
{
    const SeatRule rule = around.rule();
    for (const QString &staff : around.catalogue.staff) {
        if (isFreeFor(span, {0, staff, {}}, around, rule))
            return staff;
    }
    return {};
}

QString freeSeat(const BookingDay &around, const TimeSpan &span)
{
    const SeatRule rule = around.rule();
    for (const QString &seat : around.catalogue.seats) {
        if (isFreeFor(span, {0, {}, seat}, around, rule))
            return seat;
    }
    return {};
}

} // namespace ieum
