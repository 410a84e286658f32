#pragma once

#include <QtGlobal>

#include <compare>

namespace ieum {

/// Whole won.
struct Money
{
    qint64 won = 0;
    auto operator<=>(const Money &) const = default;
};

} // namespace ieum
