#pragma once

#include "core/base/Money.h"

#include <QList>

#include <optional>

namespace ieum {

/// What the same hours of earlier weeks brought of anything, against what came this time.
struct Shortfall
{
    std::optional<double> mean; ///< of the earlier numbers; none: there are none to compare with
    std::optional<double> lost; ///< never below 0
    std::optional<double> low;  ///< with `high` the two-sided 90 % interval; none with fewer than two numbers
    std::optional<double> high;
};

/// The same in whole won.
struct LossEstimate
{
    std::optional<Money> mean;
    std::optional<Money> lost;
    std::optional<Money> low;
    std::optional<Money> high;
};

/// The week-to-week scatter of the sums themselves gives the interval (a t interval for one further week),
/// since counting alone claims far too much; see reference/reliability-security.md 4.
Shortfall shortfallOf(const QList<double> &earlier, double now);
LossEstimate estimateLoss(const QList<Money> &earlier, Money now);

} // namespace ieum
