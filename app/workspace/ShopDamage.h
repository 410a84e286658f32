#pragma once

#include "app/workspace/ShopFolder.h"
#include "core/base/Result.h"
#include "core/storage/WriteAheadLog.h"
#include "core/trust/SecretKey.h"

#include <QString>

namespace ieum {

// Damage that must be seen before SQLite opens the file. Call these with the shop's lock held alone.

/// What SQLite would drop of the log without a word.
Result<LogReport> lookAtLog(const ShopFolder &folder);

/// Keeps a copy of a log whose last transaction is cut beside it: nearly always what a power cut left of one
/// that nobody was told of, but that cannot be proved.
void keepCutLog(const ShopFolder &folder);

/// False when the plain first bytes of the database are not the ones kept beside its keys.
Result<bool> headerIsIntact(const ShopFolder &folder);

/// Writes those bytes back. Left as it is, a damaged header would look like a wrong passphrase.
Result<void> mendHeader(const ShopFolder &folder);

/// Keeps a copy of a damaged log and lets the shop go on with what could still be read. Gives the copy's
/// path. Takes the lock itself. Errors: database.busy when somebody has the shop open.
Result<QString> setLogAside(const ShopFolder &folder, const SecretKey &key);

} // namespace ieum
