#pragma once

#include "core/domain/ShopProfile.h"

#include <QString>

#include <optional>

namespace ieum {

/// The rests of a day as one writes them: "12:30-13:30, 18:00-18:30"; an empty text is none.
QString breaksText(const QList<DayBreak> &breaks);
/// Nothing when it cannot be read.
std::optional<QList<DayBreak>> breaksFromText(const QString &text);

} // namespace ieum
