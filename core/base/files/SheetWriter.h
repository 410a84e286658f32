#pragma once

#include "core/base/Result.h"
#include "core/base/Sheet.h"

#include <QString>

namespace ieum {

/// Writes a sheet as .xlsx, every cell a text in the shared strings (some markets' readers drop inline ones,
/// and a number would lose its noughts). The file appears whole or not at all. Error: file.not-writable.
Result<void> writeXlsx(const QString &path, const Sheet &sheet);

} // namespace ieum
