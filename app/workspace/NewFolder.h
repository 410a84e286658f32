#pragma once

#include "app/workspace/ShopFolder.h"
#include "app/workspace/ShopLock.h"
#include "core/base/Result.h"
#include "core/trust/ShopKeys.h"

#include <memory>

namespace ieum {

// How a shop that is made of another (a backup, a damaged one) comes to be in a folder, whole or not at all.

/// Takes a new or empty folder, alone; what an attempt that was cut short left in it is removed. Errors:
/// restore.not-empty, shop.network-drive, file.not-writable, database.busy.
Result<std::unique_ptr<ShopLock>> takeNewFolder(const ShopFolder &folder);

/// The last steps: its keys, with the plain bytes at the start of the new database, and then its name.
Result<void> nameNewShop(const ShopFolder &folder, ShopKeys keys);

} // namespace ieum
