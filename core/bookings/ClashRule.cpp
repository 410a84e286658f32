#include "core/bookings/ClashRule.h"

#include <algorithm>
#include <iterator>

namespace ieum {

bool takesSeat(const Booking &booking)
{
    return booking.state != BookingState::Cancelled && booking.state != BookingState::NoShow;
}

bool clash(const Booking &one, const Booking &other, const QStringList &staffList)
{
    if (!takesSeat(one) || !takesSeat(other) || one.start >= other.end || other.start >= one.end)
        return false;
    if (one.staff.isEmpty() != other.staff.isEmpty())
        return staffList.isEmpty();
    return one.staff == other.staff;
}

QList<Booking> clashesOf(const Booking &booking, const QList<Booking> &others, const QStringList &staffList)
{
    QList<Booking> clashes;
    std::copy_if(others.begin(), others.end(), std::back_inserter(clashes), [&](const Booking &other) {
        return (!booking.id.isValid() || other.id != booking.id) && clash(booking, other, staffList);
    });
    return clashes;
}

} // namespace ieum
