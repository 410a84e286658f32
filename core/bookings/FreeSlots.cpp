#include "core/bookings/FreeSlots.h"

#include "core/bookings/ClashRule.h"

namespace ieum {

namespace {

bool isSeatFree(const TimeSpan &span, const QString &staff, const BookingDay &around)
{
    Booking wish;
    wish.staff = staff;
    wish.start = span.start;
    wish.end = span.end;
    return clashesOf(wish, around.bookings, around.rule()).isEmpty();
}

bool isFree(const TimeSpan &slot, const QString &staff, const BookingDay &around)
{
    const bool needsSomebody = staff.isEmpty() && !around.staff.isEmpty();
    return isSeatFree(slot, staff, around) && (!needsSomebody || !freeStaff(around, slot).isEmpty());
}

} // namespace

QList<TimeSpan> freeSlotsOn(const BookingDay &around, QDate day, int minutes, const QString &staff)
{
    QList<TimeSpan> slotList = slotsOn(around.shop, day, minutes);
    slotList.removeIf([&](const TimeSpan &slot) { return !isFree(slot, staff, around); });
    return slotList;
}

QString freeStaff(const BookingDay &around, const TimeSpan &span)
{
    for (const QString &staff : around.staff) {
        if (isSeatFree(span, staff, around))
            return staff;
    }
    return {};
}

} // namespace ieum
