#pragma once

#include "core/base/Result.h"
#include "core/trust/BackupManifest.h"
#include "core/trust/Keychain.h"
#include "core/trust/SecretKey.h"

#include <QString>

namespace ieum {

/// How a backup is unlocked: by the code of the recovery sheet when there is one, else as a shop is.
struct BackupUnlock
{
    QString recoveryCode;
    QString passphrase; ///< beside a recovery code: the new one of the restored shop
    Keychain &keychain;
    QString openShop{}; ///< folder of the shop that is open: a backup of it needs nothing more than its key
    const SecretKey *openKey = nullptr;
};

/// What a backup turned out to be.
struct CheckedBackup
{
    BackupManifest manifest;
    QByteArray sha256; ///< of the file
};

/// Opens a backup truly: decrypts all of it, opens its database and reads every row. Changes nothing.
/// Errors: backup.*, file.*, keys.*, recovery.*, shop.locked, database.newer-schema.
Result<CheckedBackup> verifyBackup(const QString &file, const BackupUnlock &how);

/// Makes a shop out of a backup, whole or not at all, in a new or empty folder; what else there is stays as
/// it was. On another PC the restored shop opens by what opened the backup. Further errors:
/// restore.not-empty, shop.network-drive.
Result<CheckedBackup> restoreShop(const QString &file, const QString &folder, const BackupUnlock &how);

} // namespace ieum
