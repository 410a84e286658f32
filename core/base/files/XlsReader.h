#pragma once

#include "core/base/Result.h"
#include "core/base/Sheet.h"
#include "core/base/files/CompoundFile.h"

#include <QList>

namespace ieum {

/// Reads the worksheets of an old .xls ([MS-XLS]: Excel 97 and later; the strings of Excel 95 are taken for
/// Korean ones). Errors: file.broken, file.old-encryption, file.too-large; the argument is empty.
Result<QList<Sheet>> readXls(const CompoundFile &file, int rowLimit = 0);

} // namespace ieum
