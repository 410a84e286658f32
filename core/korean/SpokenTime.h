#pragma once

#include "core/base/Time.h"
#include "core/domain/ShopProfile.h"

#include <QString>

#include <optional>

namespace ieum {

/// A day and an hour as people say them on the phone; either may be missing.
struct SpokenTime
{
    std::optional<QDate> day;
    std::optional<QTime> time;
};

/// Reads what the owner types into a time field: 내일 3시, 토 3시 반, 다음주 화 저녁 7시, 10/29 14:30, 29일
/// 11시, 모레 정오. A bare weekday is its next occurrence, today only when the hour is still ahead; 10/29
/// more than sixty days past is next year's; a bare hour takes the half of the day that lies within the
/// opening hours. What cannot be read gives neither; the rules are those of `extract` in the contract of the
/// command line.
SpokenTime readSpokenTime(const QString &text, Instant now, const ShopProfile &shop);

} // namespace ieum
