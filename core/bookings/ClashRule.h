#pragma once

#include "core/domain/Booking.h"

#include <QList>
#include <QStringList>

namespace ieum {

/// Whether the booking takes a seat at all: a cancelled one or a no-show does not, a proposed one does.
bool takesSeat(const Booking &booking);

/// The one rule of clashes. Touching ends do not clash. The same staff clashes; two different ones do not. A
/// booking without staff clashes with every booking when the shop has no staff list, otherwise with others
/// without staff.
bool clash(const Booking &one, const Booking &other, const QStringList &staffList);

/// Those of `others` that clash with `booking`, in their order; the booking itself (by id) is passed over.
QList<Booking> clashesOf(const Booking &booking, const QList<Booking> &others, const QStringList &staffList);

} // namespace ieum
