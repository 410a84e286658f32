#pragma once

#include "core/base/Time.h"

#include <QString>

namespace ieum {

/// A row that a figure counts, and the time it is counted by.
struct FactRow
{
    Instant at;
    QString row; ///< "messages 4711"
};

} // namespace ieum
