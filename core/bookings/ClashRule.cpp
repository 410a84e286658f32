#include "core/bookings/ClashRule.h"

#include <algorithm>
#include <iterator>

namespace ieum {

bool takesSeat(const Booking &booking)
{
    return booking.kind == BookingKind::Seat && booking.state != BookingState::Cancelled &&
           booking.state != BookingState::NoShow;
}

bool clash(const Booking &one, const Booking &other, const SeatRule &rule)
{
    const qint64 buffer = rule.bufferMinutes * 60;
    if (!takesSeat(one) || !takesSeat(other) || one.start >= other.end.addSecs(buffer) ||
        other.start >= one.end.addSecs(buffer))
        return false;
    if (one.staff.isEmpty() != other.staff.isEmpty())
        return rule.staff.isEmpty();
    return one.staff == other.staff;
}

QList<Booking> clashesOf(const Booking &booking, const QList<Booking> &others, const SeatRule &rule)
{
    QList<Booking> clashes;
    std::copy_if(others.begin(), others.end(), std::back_inserter(clashes), [&](const Booking &other) {
        return (!booking.id.isValid() || other.id != booking.id) && clash(booking, other, rule);
    });
    return clashes;
}

} // namespace ieum
