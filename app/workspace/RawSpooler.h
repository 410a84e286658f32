#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace ieum {

/// Hands a printer's commands to the system's spooler untouched: `lp -o raw` on Linux, a RAW document on
/// Windows (one file each; CMake picks). Returns when the spooler has taken the job. Blocks for some seconds
/// at most. Error: printer.none.
Result<void> spoolRaw(const QString &printer, const QByteArray &code);

} // namespace ieum
