#pragma once

#include "core/base/Result.h"

#include <QString>

#include <vector>

namespace ieum {

/// A Code 128 symbol as its modules from left to right, true is a bar; without quiet zones.
/// Error: label.barcode-failed (a character that Code 128 does not have).
Result<std::vector<bool>> code128(const QString &text);

/// Modules of white that a scanner needs at either side.
constexpr int quietModules = 10;

} // namespace ieum
