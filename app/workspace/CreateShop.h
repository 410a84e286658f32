#pragma once

#include "core/base/Result.h"
#include "core/domain/ShopProfile.h"
#include "core/trust/Keychain.h"
#include "core/trust/RecoveryCode.h"

#include <QString>

namespace ieum {

/// What a new shop starts with.
struct NewShop
{
    enum class Protection { Passphrase, Keychain, Demo };

    ShopProfile profile;
    Protection protection = Protection::Keychain;
    QString passphrase; ///< for Protection::Passphrase
};

/// Makes the folder, the keys and the migrated database, whole or not at all, and gives the data key.
/// Errors: shop.exists, shop.network-drive, keys.no-keychain, file.not-writable, database.*.
Result<SecretKey> createShop(const QString &folder, const NewShop &shop, Keychain &keychain);

/// A fresh recovery sheet; one printed before no longer opens the shop.
Result<RecoveryCode> makeRecoverySheet(const QString &folder, const SecretKey &dataKey);

/// The shop opens by this passphrase from now on (beside its keychain, if it has one).
Result<void> setPassphrase(const QString &folder, const SecretKey &dataKey, const QString &passphrase);

} // namespace ieum
