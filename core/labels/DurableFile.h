#pragma once

#include "core/base/Result.h"

#include <QString>

#include <functional>

class QIODevice;

namespace ieum {

/// Writes a file that is either whole and on the disk (also after a power cut) or as it was before.
/// Error: file.not-writable.
Result<void> writeDurably(const QString &path, const std::function<bool(QIODevice &)> &write);

} // namespace ieum
