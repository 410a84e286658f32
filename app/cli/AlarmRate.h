#pragma once

#include <QString>

#include <optional>

namespace ieum {

/// "1/month", "1/4 months", "2/week", "3/year" as a number in 30 days; a bare number is a month's. Nothing
/// for anything else, zero included.
std::optional<double> alarmsPerMonth(const QString &budget);

} // namespace ieum
