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

double meanOf(const QList<double> &numbers)
{
    double total = 0;
    for (const double number : numbers)
        total += number;
    return total / double(numbers.size());
}

// Of the sample: divided by n − 1.
double deviationOf(const QList<double> &numbers, double mean)
{
    double squares = 0;
    for (const double number : numbers)
        squares += (number - mean) * (number - mean);
    return std::sqrt(squares / double(numbers.size() - 1));
}

std::optional<Money> wholeWon(const std::optional<double> &won)
{
    return won ? std::optional(Money{std::llround(*won)}) : std::nullopt;
}

} // namespace

Shortfall shortfallOf(const QList<double> &earlier, double now)
{
    Shortfall found;
    if (earlier.isEmpty())
        return found;
    const double mean = meanOf(earlier);
    const double missing = mean - now;
    found.mean = mean;
    found.lost = std::max(0.0, missing);
    const auto count = std::size_t(earlier.size());
    if (count < 2)
        return found;
    const double quantile = quantiles[std::min(count - 2, quantiles.size() - 1)];
    const double half = quantile * deviationOf(earlier, mean) * std::sqrt(1 + 1 / double(count));
    found.low = std::max(0.0, missing - half);
    found.high = std::max(0.0, missing + half);
    return found;
}

LossEstimate estimateLoss(const QList<Money> &earlier, Money now)
{
    QList<double> sums;
    for (const Money sum : earlier)
        sums += double(sum.won);
    const Shortfall found = shortfallOf(sums, double(now.won));
    return {wholeWon(found.mean), wholeWon(found.lost), wholeWon(found.low), wholeWon(found.high)};
}

} // namespace ieum
