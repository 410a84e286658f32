#pragma once

#include "core/base/Result.h"
#include "core/storage/Database.h"

#include <memory>

namespace ieum {

/// Copies the whole shop as it stands at one moment into the new file `path`, under the same key, while
/// others go on reading and writing. Every page is read through the cipher, so that a damaged one is an error
/// here and not a surprise at the restore. The copy is one file without a log; close it before the file is
/// used. Errors: database.damaged, database.full, database.failed.
Result<std::unique_ptr<Database>> copyDatabase(Database &from, const QString &path, const QByteArray &key);

} // namespace ieum
