#pragma once

#include "core/base/Time.h"
#include "core/bookings/ClashAdvice.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace ieum {

/// All that the calendar shows, read in one go on a worker.
struct CalendarContent
{
    /// What the columns of a day are.
    enum class Lanes { Staff, Seats };

    ShopProfile shop;
    QStringList laneNames;    ///< staff or seats, in the owner's order
    QList<QDate> days;        ///< business days, one column each
    QList<Booking> bookings;  ///< of these days, cancelled ones left out
    QList<ClashPair> clashes; ///< that the owner has not accepted
    Instant now;
    Lanes lanes = Lanes::Staff;

    QString laneOf(const Booking &booking) const
    {
        return lanes == Lanes::Seats ? booking.seat : booking.staff;
    }
    bool isClashing(BookingId booking) const
    {
        return std::any_of(clashes.begin(), clashes.end(), [&](const ClashPair &pair) {
            return pair.earlier.id == booking || pair.later.id == booking;
        });
    }
};

} // namespace ieum
