#pragma once

#include "core/base/Result.h"
#include "core/domain/Booking.h"

#include <QByteArray>
#include <QList>

namespace ieum {

/// The bookings as an iCalendar file (RFC 5545): UTF-8, CRLF, lines folded at 75 octets, times in Asia/Seoul
/// with its zone described. A booking has the same UID in every file and a SEQUENCE that rises with each
/// change. What only Ieum knows stands in X-IEUM lines, so that reading the file back gives the same
/// bookings.
QByteArray calendarFile(const QList<Booking> &bookings, const QString &shopName);

/// The same as a file that appears whole or not at all. Error: file.not-writable.
Result<void> writeCalendarFile(const QString &path, const QList<Booking> &bookings, const QString &shopName);

/// The UID of a booking: its own, or the one of the calendar file that it came from.
QString calendarUidOf(const Booking &booking);

/// The booking's 32 hexadecimal digits in a UID of ours; empty when it is somebody else's.
QString ownUidIn(const QString &calendarUid);

} // namespace ieum
