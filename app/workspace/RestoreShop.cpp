#include "app/workspace/RestoreShop.h"

#include "app/workspace/NewFolder.h"
#include "app/workspace/OpenShop.h"
#include "core/storage/Migrations.h"
#include "core/trust/BackupCheck.h"
#include "core/trust/ErasureService.h"
#include "core/trust/Rights.h"
#include "core/trust/ShopKeys.h"

#include <QTemporaryDir>

namespace ieum {

namespace {

// In whose name: with an open shop its own account asks for the right before.
Result<ShopKeys::Opened> unlock(const ShopKeys &keys, const BackupUnlock &how)
{
    if (how.openKey) {
        const auto own = ShopKeys::load(how.openShop);
        if (own.ok() && own->isOfSameShopAs(keys))
            return ShopKeys::Opened{how.openKey->clone(), {}};
    }
    if (how.recoveryCode.isEmpty())
        return unlockKeys(keys, accountFromEnvironment(), how.passphrase, how.keychain);
    IEUM_TRY_ASSIGN(code, RecoveryCode::parse(how.recoveryCode));
    IEUM_TRY_ASSIGN(key, keys.unwrapWithRecovery(code));
    return ShopKeys::Opened{std::move(key), keys.firstOwner()};
}

// On a new PC another passphrase may be set along the way.
Result<ShopKeys> keysOf(ShopKeys keys, const SecretKey &dataKey, const BackupUnlock &how)
{
    if (!how.recoveryCode.isEmpty() && !how.passphrase.isEmpty())
        IEUM_TRY(keys.wrapWithPassphrase(dataKey, how.passphrase));
    return keys;
}

// People whom the present shop has erased do not come back with an older backup of it.
Result<void> eraseAgain(const ShopFolder &restored, const ShopKeys &keys, const SecretKey &dataKey,
                        const BackupUnlock &how)
{
    const ShopFolder present(how.openShop);
    if (how.openShop.isEmpty() || !present.hasShop())
        return {};
    const auto own = ShopKeys::load(how.openShop);
    if (!own.ok() || !own->isOfSameShopAs(keys))
        return {};
    // It may be damaged, which is why somebody restores: then its list is lost with it.
    const auto from = Database::open(present.database(), dataKey.view(), Database::Access::ReadOnly);
    const Result<int> version = from.ok() ? schemaVersion(**from) : Result<int>(0);
    if (!version.ok() || *version != currentSchemaVersion())
        return {};
    IEUM_TRY_ASSIGN(into, Database::open(restored.newDatabase(), dataKey.view()));
    IEUM_TRY(migrate(*into));
    IEUM_TRY(ErasureService::reapply(*into, **from));
    return into->checkpoint();
}

} // namespace

Result<CheckedBackup> verifyBackup(const QString &file, const BackupUnlock &how)
{
    IEUM_TRY_ASSIGN(backup, BackupReader::open(file));
    IEUM_TRY_ASSIGN(opened, unlock(backup->keys(), how));
    const QTemporaryDir folder; // holds pages that are still encrypted
    CheckedBackup checked;
    IEUM_TRY_ASSIGN(manifest,
                    extractBackup(*backup, opened.dataKey, folder.filePath(QStringLiteral("shop.db"))));
    IEUM_TRY_ASSIGN(sum, backup->sum());
    checked.manifest = manifest;
    checked.sha256 = sum;
    return checked;
}

Result<CheckedBackup> restoreShop(const QString &file, const QString &path, const BackupUnlock &how)
{
    IEUM_TRY_ASSIGN(backup, BackupReader::open(file));
    IEUM_TRY_ASSIGN(opened, unlock(backup->keys(), how));
    IEUM_TRY(permit(opened.account, Right::RestoreBackup));
    const ShopFolder folder(path);
    IEUM_TRY_ASSIGN(lock, takeNewFolder(folder));
    CheckedBackup checked;
    IEUM_TRY_ASSIGN(manifest, extractBackup(*backup, opened.dataKey, folder.newDatabase()));
    IEUM_TRY_ASSIGN(sum, backup->sum());
    IEUM_TRY(eraseAgain(folder, backup->keys(), opened.dataKey, how));
    IEUM_TRY_ASSIGN(keys, keysOf(backup->keys(), opened.dataKey, how));
    IEUM_TRY(nameNewShop(folder, std::move(keys)));
    checked.manifest = manifest;
    checked.sha256 = sum;
    return checked;
}

} // namespace ieum
