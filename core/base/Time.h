#pragma once

#include "core/base/Result.h"

#include <QDateTime>

#include <compare>

namespace ieum {

/// A moment: UTC milliseconds since 1970. The PC's own zone plays no part anywhere.
struct Instant
{
    qint64 milliseconds = 0;

    /// The same moment on the clock of Seoul (UTC+9, without daylight saving since 1988).
    QDateTime inSeoul() const;
    static Instant of(const QDateTime &time);
    Instant plusSeconds(qint64 seconds) const { return {milliseconds + seconds * 1000}; }
    qint64 secondsTo(Instant later) const { return (later.milliseconds - milliseconds) / 1000; }
    auto operator<=>(const Instant &) const = default;
};

/// How finely a source knew the moment; Kakao's text exports know only the minute.
enum class Precision { Millisecond, Second, Minute, Day };

/// A civil time of the shop (bookings, opening hours, holidays): always a QDateTime at the fixed offset of
/// Seoul.
QDateTime seoulTime(QDate date, QTime time);

/// ISO 8601 with or without an offset; without one it is Asia/Seoul. Error: usage.invalid-time.
Result<Instant> instantFromIso(const QString &text);

/// 2022-10-15T15:30:00+09:00
QString toIso(Instant instant);
QString toIso(const QDateTime &civil);

} // namespace ieum
