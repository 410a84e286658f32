#pragma once

#include "core/bookings/ClashAdvice.h"

#include <QString>

/// Sentences about bookings that several parts of the calendar share.
namespace ieum {

QString stateWord(BookingState state);
QString paymentWord(Payment payment);
/// Who it is; somebody without a name walked in.
QString shownName(const Booking &booking);
/// The service, or what is fetched.
QString shownService(const Booking &booking);
/// 젤네일 · 민지
QString serviceAndStaff(const Booking &booking);
/// For readers of the screen: who, what, when, with whom, and what is the matter with it.
QString spokenBooking(const Booking &booking, bool clashes);
/// 권다솜 젤네일 오후 5:00 – 6:30 · 민지
QString bookingLine(const Booking &booking);
/// 배지안 님을 오후 6:30으로 · 수아에게 넘기기
QString wayOutText(const Booking &booking, const WayOut &way);
/// The same where the booking stands beside it. `start`, `seat`: what was wished.
QString shortWayText(const QDateTime &start, const QString &seat, const WayOut &way);
/// 오후 3시, 낮 12시, 0시 …: the name of an hour line; the half of the day is named at its first hour.
QString hourName(int hour, bool nameHalf);

} // namespace ieum
