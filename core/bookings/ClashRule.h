#pragma once

#include "core/domain/Booking.h"

#include <QList>
#include <QStringList>

namespace ieum {

/// What decides whether two bookings need the same seat at the same time.
struct SeatRule
{
    QStringList staff; ///< of the shop's list; empty: it has one seat
    int bufferMinutes = 0;

    SeatRule(QStringList staffList = {}, int buffer = 0)
        : staff(std::move(staffList))
        , bufferMinutes(buffer)
    {
    }
};

/// Whether the booking takes a seat at all: a cancelled one, a no-show or a pick-up does not, a proposed one
/// does.
bool takesSeat(const Booking &booking);

/// The one rule of clashes. Touching ends do not clash, unless the shop wants time between two bookings. The
/// same staff clashes; two different ones do not. A booking without staff clashes with every booking when the
/// shop has no staff list, otherwise with others without staff.
bool clash(const Booking &one, const Booking &other, const SeatRule &rule);

/// Those of `others` that clash with `booking`, in their order; the booking itself (by id) is passed over.
QList<Booking> clashesOf(const Booking &booking, const QList<Booking> &others, const SeatRule &rule);

} // namespace ieum
