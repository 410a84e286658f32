#pragma once

#include "core/base/Result.h"
#include "core/trust/BackupFile.h"

#include <QString>

namespace ieum {

/// Takes the database out of a backup into the new file `database` and opens it truly: every piece, every
/// page, every row, and as many rows as its manifest says. Durable when it returns. Errors: those of
/// BackupReader; file.not-writable, database.newer-schema.
Result<BackupManifest> extractBackup(BackupReader &backup, const SecretKey &dataKey, const QString &database);

} // namespace ieum
