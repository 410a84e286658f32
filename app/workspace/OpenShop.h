#pragma once

#include "app/workspace/Shop.h"

namespace ieum {

/// IEUM_DATA, else the platform's application data folder.
QString defaultShopFolder();

/// Unlocks the shop's key (IEUM_PASSPHRASE, else the keychain), opens and, if needed, migrates the database.
/// Errors: shop.none (no shop in the folder), database.*, shop.locked.
Result<std::unique_ptr<Shop>> openShop(const QString &folder, const Clock &clock);

} // namespace ieum
