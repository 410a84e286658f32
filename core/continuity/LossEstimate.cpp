#include "core/continuity/LossEstimate.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ieum {

namespace {

// 95th percentile of Student's t with 1, 2, … degrees of freedom: eight earlier weeks at most.
constexpr std::array<double, 12> quantiles{6.313751514675043, 2.919985580353726, 2.353363434801824,
                                           2.131846786326649, 2.015048372669157, 1.943180280515303,
                                           1.894578605061305, 1.859548037530898, 1.833112932653634,
                                           1.812461122811676, 1.795884818704044, 1.782287555649159};

Money atLeastNothing(double won)
{
    return {std::max<qint64>(0, std::llround(won))};
}

double meanOf(const QList<Money> &sums)
{
    double total = 0;
    for (const Money sum : sums)
        total += double(sum.won);
    return total / double(sums.size());
}

// Of the sample: divided by n − 1.
double deviationOf(const QList<Money> &sums, double mean)
{
    double squares = 0;
    for (const Money sum : sums)
        squares += (double(sum.won) - mean) * (double(sum.won) - mean);
    return std::sqrt(squares / double(sums.size() - 1));
}

} // namespace

LossEstimate estimateLoss(const QList<Money> &earlier, Money now)
{
    LossEstimate estimate;
    if (earlier.isEmpty())
        return estimate;
    const double mean = meanOf(earlier);
    const double missing = mean - double(now.won);
    estimate.mean = Money{std::llround(mean)};
    estimate.lost = atLeastNothing(missing);
    const auto count = std::size_t(earlier.size());
    if (count < 2)
        return estimate;
    const double quantile = quantiles[std::min(count - 2, quantiles.size() - 1)];
    const double half = quantile * deviationOf(earlier, mean) * std::sqrt(1 + 1 / double(count));
    estimate.low = atLeastNothing(missing - half);
    estimate.high = atLeastNothing(missing + half);
    return estimate;
}

} // namespace ieum
