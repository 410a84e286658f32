#pragma once

#include "core/domain/ShopProfile.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace ieum {

/// A stretch of civil time of Seoul; the end is not in it.
struct TimeSpan
{
    QDateTime start;
    QDateTime end;

    bool contains(const TimeSpan &other) const { return start <= other.start && other.end <= end; }
    bool overlaps(const TimeSpan &other) const { return start < other.end && other.start < end; }
    bool operator==(const TimeSpan &) const = default;
};

/// Why a shop is closed on a day.
enum class DayOff { None, Weekday, Date, Holiday };
DayOff dayOff(const ShopProfile &shop, QDate day);

/// When the shop is open on a business day; none on a closed one. Closing at or before the opening time is
/// closing after midnight, which still belongs to that business day.
std::optional<TimeSpan> openingOn(const ShopProfile &shop, QDate day);

/// The rests of a business day, as they lie within its hours.
QList<TimeSpan> breaksOn(const ShopProfile &shop, QDate day);

/// The business day that a moment belongs to: after midnight it may be the day before.
QDate businessDay(const ShopProfile &shop, const QDateTime &time);

/// Whether all of the span lies within the hours of one business day and meets none of its rests.
bool isOpenDuring(const ShopProfile &shop, const TimeSpan &span);

/// Every slot of exactly `minutes` of a business day on the shop's grid, which begins at opening.
QList<TimeSpan> slotsOn(const ShopProfile &shop, QDate day, int minutes);

} // namespace ieum
