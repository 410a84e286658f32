#pragma once

#include "core/domain/Catalogue.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace ieum {

/// What decides whether two bookings need the same person or seat at the same time.
struct SeatRule
{
    /// `buffer`: of the shop, in minutes; a service of the catalogue may have its own.
    SeatRule(const Catalogue &catalogue = {}, int buffer = 0)
        : hasLists(!catalogue.staff.isEmpty() || !catalogue.seats.isEmpty())
        , bufferMinutes(buffer)
    {
        for (const OfferedService &service : catalogue.services) {
            if (service.bufferMinutes)
                buffers.insert(service.name, *service.bufferMinutes);
        }
    }

    bool hasLists = false; ///< of staff or seats; without any the shop has one seat
    int bufferMinutes = 0;
    QHash<QString, int> buffers; ///< by service

    int bufferAfter(const Booking &booking) const { return buffers.value(booking.service, bufferMinutes); }
    int longestBuffer() const
    {
        return buffers.isEmpty() ? bufferMinutes
                                 : std::max(bufferMinutes, *std::max_element(buffers.begin(), buffers.end()));
    }
};

/// Whether the booking takes a seat at all: a cancelled one, a no-show or a pick-up does not, a proposed one
/// does.
bool takesSeat(const Booking &booking);

/// The one rule of clashes. Touching ends do not clash, unless time is wanted after the earlier one. A
/// booking holds its staff and its seat: the same staff clashes, and so does the same seat. A booking with
/// neither shares the shop's one place: it clashes with every booking when the shop has no list of staff or
/// seats, otherwise with others that have neither.
bool clash(const Booking &one, const Booking &other, const SeatRule &rule);

/// Those of `others` that clash with `booking`, in their order; the booking itself (by id) is passed over.
QList<Booking> clashesOf(const Booking &booking, const QList<Booking> &others, const SeatRule &rule);

} // namespace ieum
