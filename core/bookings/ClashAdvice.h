#pragma once

#include "core/bookings/ClashRule.h"
#include "core/bookings/OpeningHours.h"
#include "core/domain/Booking.h"
#include "core/domain/Catalogue.h"

#include <QList>

namespace ieum {

/// Two bookings that clash; `later` is the one that begins later (at the same time: that was made later).
struct ClashPair
{
    Booking earlier;
    Booking later;

    int overlapMinutes() const; ///< 0 when they only stand too close to each other
    TimeSpan overlap() const;
};

/// Another time, another staff or another seat for a booking, free by the rules of the shop.
struct WayOut
{
    QDateTime start;
    QString staff;
    QString seat = {};
    bool operator==(const WayOut &) const = default;
};

/// What is around a booking: the other bookings of its day, the shop's hours and lists.
struct BookingDay
{
    ShopProfile shop;
    Catalogue catalogue;
    QList<Booking> bookings;

    SeatRule rule() const { return {catalogue, shop.bufferMinutes}; }
};

/// Every pair that clashes, by the time of the overlap.
QList<ClashPair> clashesAmong(const BookingDay &day);

/// Up to two ways out of a clash for `booking`: the nearest later time with the same staff (an earlier one
/// when the day is full), and, when there is one, somebody else or another seat that is free at the same
/// time.
QList<WayOut> waysOut(const Booking &booking, const BookingDay &day);

} // namespace ieum
