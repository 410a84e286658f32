#include "core/bookings/ClashRule.h"

#include <algorithm>
#include <iterator>

namespace ieum {

bool takesSeat(const Booking &booking)
{
    return booking.kind == BookingKind::Seat && booking.state != BookingState::Cancelled &&
           booking.state != BookingState::NoShow;
}

namespace {

bool meet(const Booking &one, const Booking &other, const SeatRule &rule)
{
    return one.start < other.end.addSecs(qint64(rule.bufferAfter(other)) * 60) &&
           other.start < one.end.addSecs(qint64(rule.bufferAfter(one)) * 60);
}

bool holdsNothing(const Booking &booking)
{
    return booking.staff.isEmpty() && booking.seat.isEmpty();
}

} // namespace

bool clash(const Booking &one, const Booking &other, const SeatRule &rule)
{
    if (!takesSeat(one) || !takesSeat(other) || !meet(one, other, rule))
        return false;
    if (holdsNothing(one) || holdsNothing(other))
        return !rule.hasLists || holdsNothing(one) == holdsNothing(other);
    return (!one.staff.isEmpty() && one.staff == other.staff) ||
           (!one.seat.isEmpty() && one.seat == other.seat);
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
