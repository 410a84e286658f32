#include "core/bookings/ClashAdvice.h"

#include <algorithm>

namespace ieum {

namespace {

Booking moved(Booking booking, const WayOut &way)
{
    booking.end = way.start.addSecs(booking.start.secsTo(booking.end));
    booking.start = way.start;
    booking.staff = way.staff;
    booking.seat = way.seat;
    return booking;
}

bool fits(const Booking &booking, const BookingDay &day)
{
    return isOpenDuring(day.shop, {booking.start, booking.end}) &&
           clashesOf(booking, day.bookings, day.rule()).isEmpty();
}

/// Where a booking could begin: on the grid, or right after another one ends.
QList<QDateTime> startsOn(const BookingDay &day, const Booking &booking)
{
    const int minutes = static_cast<int>(booking.start.secsTo(booking.end) / 60);
    const SeatRule rule = day.rule();
    QList<QDateTime> starts;
    for (const TimeSpan &slot : slotsOn(day.shop, booking.start.date(), minutes))
        starts += slot.start;
    for (const Booking &other : day.bookings)
        starts += other.end.addSecs(qint64(rule.bufferAfter(other)) * 60);
    std::sort(starts.begin(), starts.end());
    return starts;
}

std::optional<QDateTime> otherTime(const Booking &booking, const BookingDay &day)
{
    std::optional<QDateTime> earlier;
    for (const QDateTime &start : startsOn(day, booking)) {
        if (start == booking.start || !fits(moved(booking, {start, booking.staff, booking.seat}), day))
            continue;
        if (start > booking.start)
            return start;
        earlier = start;
    }
    return earlier;
}

} // namespace

TimeSpan ClashPair::overlap() const
{
    return {std::max(earlier.start, later.start), std::min(earlier.end, later.end)};
}

int ClashPair::overlapMinutes() const
{
    return std::max(0, static_cast<int>(overlap().start.secsTo(overlap().end) / 60));
}

QList<ClashPair> clashesAmong(const BookingDay &day)
{
    QList<Booking> bookings = day.bookings;
    std::stable_sort(bookings.begin(), bookings.end(), [](const Booking &one, const Booking &other) {
        return one.start != other.start ? one.start < other.start : one.id < other.id;
    });
    const SeatRule rule = day.rule();
    QList<ClashPair> pairs;
    for (qsizetype i = 0; i < bookings.size(); ++i) {
        const QDateTime last = bookings[i].end.addSecs(qint64(rule.bufferAfter(bookings[i])) * 60);
        for (qsizetype j = i + 1; j < bookings.size() && bookings[j].start < last; ++j) {
            if (clash(bookings[i], bookings[j], rule))
                pairs += ClashPair{bookings[i], bookings[j]};
        }
    }
    return pairs;
}

QList<WayOut> waysOut(const Booking &booking, const BookingDay &day)
{
    QList<WayOut> ways;
    if (const auto start = otherTime(booking, day))
        ways += WayOut{*start, booking.staff, booking.seat};
    QList<WayOut> others;
    for (const QString &staff : day.catalogue.staff) {
        if (staff != booking.staff)
            others += WayOut{booking.start, staff, booking.seat};
    }
    for (const QString &seat : day.catalogue.seats) {
        if (seat != booking.seat)
            others += WayOut{booking.start, booking.staff, seat};
    }
    const auto free = std::find_if(others.cbegin(), others.cend(),
                                   [&](const WayOut &way) { return fits(moved(booking, way), day); });
    return free == others.cend() ? ways : ways << *free;
}

} // namespace ieum
