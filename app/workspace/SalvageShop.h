#pragma once

#include "core/base/Result.h"
#include "core/storage/RowRescue.h"
#include "core/trust/SecretKey.h"

#include <QString>

namespace ieum {

/// Makes a shop of what can still be read of a damaged one, in a new or empty folder. The damaged one is
/// only read. It opens by what opened the damaged one. Errors: restore.not-empty, shop.network-drive,
/// database.busy (somebody has it open), keys.*, database.damaged (nothing at all can be read), file.*.
Result<RescueReport> salvageShop(const QString &damaged, const QString &to, const SecretKey &key);

} // namespace ieum
