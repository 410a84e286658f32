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

/// When the shop is open on a business day; none on a closed one. Closing at or before the opening time is
/// closing after midnight, which still belongs to that business day.
std::optional<TimeSpan> openingOn(const ShopProfile &shop, QDate day);

/// Whether all of the span lies within the hours of one business day.
bool isOpenDuring(const ShopProfile &shop, const TimeSpan &span);

/// Every slot of exactly `minutes` of a business day on the shop's grid, which begins at opening.
QList<TimeSpan> slotsOn(const ShopProfile &shop, QDate day, int minutes);

} // namespace ieum
