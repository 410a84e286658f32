#pragma once

#include "core/base/Result.h"
#include "core/base/Sheet.h"

#include <QList>

namespace ieum {

/// Reads an old .xls (BIFF) through freexl. Errors: file.broken, file.old-encryption; the argument is empty.
Result<QList<Sheet>> readXls(const QString &path, int rowLimit = 0);

} // namespace ieum
