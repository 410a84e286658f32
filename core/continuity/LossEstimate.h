#pragma once

#include "core/base/Money.h"

#include <QList>

#include <optional>

namespace ieum {

/// What the same hours of earlier weeks brought, against what came this time. Whole won.
struct LossEstimate
{
    std::optional<Money> mean; ///< of the earlier sums; none: there are none to compare with
    std::optional<Money> lost; ///< never below 0
    std::optional<Money> low;  ///< with `high` the two-sided 90 % interval; none with fewer than two sums
    std::optional<Money> high;
};

/// The week-to-week scatter of the sums themselves gives the interval (a t interval for one further week),
/// since counting alone claims far too much; see reference/reliability-security.md 4.
LossEstimate estimateLoss(const QList<Money> &earlier, Money now);

} // namespace ieum
