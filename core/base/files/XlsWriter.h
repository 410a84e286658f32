#pragma once

#include "core/base/Result.h"
#include "core/base/Sheet.h"

#include <QString>

namespace ieum {

/// Writes a sheet as an old .xls (BIFF8 in an OLE2 container), every cell a text: some markets and couriers
/// take nothing newer. A text longer than 4,000 characters is cut there. The file appears whole or not at
/// all. Error: file.not-writable.
Result<void> writeXls(const QString &path, const Sheet &sheet);

} // namespace ieum
