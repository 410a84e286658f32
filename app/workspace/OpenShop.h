#pragma once

#include "app/workspace/Shop.h"
#include "core/trust/ShopKeys.h"

namespace ieum {

/// IEUM_DATA, else the platform's application data folder.
QString defaultShopFolder();

/// IEUM_PASSPHRASE; empty when it is not set.
QString passphraseFromEnvironment();

/// IEUM_ACCOUNT: an account's name or id; empty when it is not set.
QString accountFromEnvironment();

/// The data key of the shop, and in whose name it was opened: by its demo slot, else by `passphrase` (or the
/// code of the recovery sheet in its place), else by the keychain. The last two stand for the owner. `who`:
/// an account's id or name; empty: whoever the passphrase fits. About 0.1 s of CPU when a passphrase is
/// tried. Errors: shop.none; shop.locked (a passphrase is needed); keys.*, recovery.*.
Result<ShopKeys::Opened> unlockShopAs(const QString &folder, const QString &who, const QString &passphrase,
                                      Keychain &keychain);

/// By what somebody has typed, and by nothing that this PC knows: behind a locked window. Errors: as above.
Result<ShopKeys::Opened> unlockByHand(const QString &folder, const QString &who, const QString &typed);

/// The key alone, by whomever it opens.
Result<SecretKey> unlockShop(const QString &folder, const QString &passphrase, Keychain &keychain);

/// The same for keys that are at hand, in a backup. Errors: shop.locked, keys.*, recovery.*.
Result<ShopKeys::Opened> unlockKeys(const ShopKeys &keys, const QString &who, const QString &passphrase,
                                    Keychain &keychain);

/// Opens and, if needed, migrates the database. The first one to open a shop looks its log through, mends its
/// plain header and clears up after a crash; before a migration it makes a backup. Errors: shop.none,
/// database.*.
Result<std::unique_ptr<Shop>> openShop(const QString &folder, const SecretKey &key, const Clock &clock);

/// Both, with IEUM_PASSPHRASE (and IEUM_ACCOUNT) or this PC's keychain: for the command line. The shop acts
/// in the name of the account that was opened.
Result<std::unique_ptr<Shop>> openShop(const QString &folder, const Clock &clock);

} // namespace ieum
