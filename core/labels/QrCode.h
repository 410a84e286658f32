#pragma once

#include "core/base/Result.h"

#include <QString>

#include <vector>

namespace ieum {

/// A QR symbol as its modules, row by row, true is dark; without a quiet zone.
struct QrCode
{
    int size = 0; ///< modules along an edge
    std::vector<bool> modules;

    bool isDark(int row, int column) const { return modules[size_t(row) * size_t(size) + size_t(column)]; }
};

/// Error: label.barcode-failed (a text that is too long).
Result<QrCode> qrCode(const QString &text);

/// Modules of white that a reader needs around it.
constexpr int qrQuietModules = 4;

} // namespace ieum
