#pragma once

#include <compare>
#include <QtGlobal>

namespace ieum {

/// Whole won.
struct Money
{
    qint64 won = 0;
    auto operator<=>(const Money &) const = default;
};

} // namespace ieum
