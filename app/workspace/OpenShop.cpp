#include "app/workspace/OpenShop.h"

#include "app/workspace/Ballast.h"
#include "app/workspace/SampleShop.h"
#include "app/workspace/ShopDamage.h"
#include "app/workspace/ShopFolder.h"
#include "app/workspace/ShopLock.h"
#include "app/workspace/ShopRecords.h"
#include "app/workspace/SystemKeychain.h"
#include "core/storage/FullDisk.h"
#include "core/storage/Migrations.h"

#include <QDir>
#include <QStandardPaths>

namespace ieum {

namespace {

// What only the first one to open the shop may do, before SQLite sees the files.
Result<void> lookThrough(const ShopFolder &folder)
{
    IEUM_TRY_ASSIGN(log, lookAtLog(folder));
    if (log.lostCommits > 0)
        return Error("database.log-damaged", {},
                     QStringLiteral("%1 commits behind a bad frame").arg(log.lostCommits));
    if (log.isCut)
        keepCutLog(folder);
    return mendHeader(folder);
}

// The key came out of an authenticated box, so a first page that it does not open is a damaged page.
Error withoutDoubtOfTheKey(const Error &error)
{
    return error.code == QLatin1String("database.wrong-key") ? Error("database.damaged", {}, error.detail)
                                                             : error;
}

// What stood before the migration is in a backup first; without one nothing is migrated.
Result<void> migrateWithBackup(Database &database, const SecretKey &key, const QString &folder,
                               const Clock &clock)
{
    IEUM_TRY_ASSIGN(record, BackupService::createBeforeMigration(database, key, folder, clock));
    IEUM_TRY(migrate(database));
    return database.transact([&] { return BackupStore(database).insert(record); });
}

// Copies that a backup was being made of when the program died, and the workbook of an export.
void removeHalfBackups(const QString &folder)
{
    const QDir files(folder);
    const QStringList halves{QStringLiteral("backup-*.copy*"), QStringLiteral("export-*.xlsx")};
    for (const QString &name : files.entryList(halves, QDir::Files))
        QFile::remove(files.filePath(name));
    const QDir backups(files.filePath(QStringLiteral("backups")));
    for (const QString &name : backups.entryList({QStringLiteral("*.part")}, QDir::Files))
        QFile::remove(backups.filePath(name));
}

// Invented people need none.
void keepBallast(const QString &folder)
{
    if (!isSampleShop(folder))
        Ballast(folder).keep();
}

Result<void> bringUpToDate(Database &database, ShopLock::Hold hold, const SecretKey &key,
                           const QString &folder, const Clock &clock)
{
    IEUM_TRY_ASSIGN(version, schemaVersion(database));
    if (version == currentSchemaVersion())
        return {};
    if (hold == ShopLock::Hold::Shared && version < currentSchemaVersion())
        return Error("database.migration-needs-exclusive");
    if (version == 0 || version > currentSchemaVersion())
        return migrate(database);
    return migrateWithBackup(database, key, folder, clock);
}

} // namespace

QString defaultShopFolder()
{
    const QString folder = qEnvironmentVariable("IEUM_DATA");
    // On Windows the local one: the roaming folder would follow the user over the network, an open database
    // too.
    return folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : folder;
}

QString passphraseFromEnvironment()
{
    return qEnvironmentVariable("IEUM_PASSPHRASE");
}

QString accountFromEnvironment()
{
    return qEnvironmentVariable("IEUM_ACCOUNT");
}

Result<SecretKey> unlockShop(const QString &folder, const QString &passphrase, Keychain &keychain)
{
    IEUM_TRY_ASSIGN(opened, unlockShopAs(folder, {}, passphrase, keychain));
    return std::move(opened.dataKey);
}

Result<ShopKeys::Opened> unlockShopAs(const QString &folder, const QString &who, const QString &passphrase,
                                      Keychain &keychain)
{
    if (!ShopFolder(folder).hasShop())
        return Error("shop.none", {folder});
    IEUM_TRY_ASSIGN(keys, ShopKeys::load(folder));
    return unlockKeys(keys, who, passphrase, keychain);
}

Result<ShopKeys::Opened> unlockByHand(const QString &folder, const QString &who, const QString &typed)
{
    IEUM_TRY_ASSIGN(keys, ShopKeys::load(folder));
    const Result<RecoveryCode> code = RecoveryCode::parse(typed);
    if (!code.ok() || !keys.has(ShopKeys::Slot::Recovery))
        return keys.open(typed, who);
    IEUM_TRY_ASSIGN(key, keys.unwrapWithRecovery(*code));
    return ShopKeys::Opened{std::move(key), keys.firstOwner()};
}

Result<ShopKeys::Opened> unlockKeys(const ShopKeys &keys, const QString &who, const QString &passphrase,
                                    Keychain &keychain)
{
    const auto asOwner = [&keys](Result<SecretKey> key) -> Result<ShopKeys::Opened> {
        if (!key.ok())
            return key.error();
        return ShopKeys::Opened{std::move(key).value(), keys.firstOwner()};
    };
    if (keys.has(ShopKeys::Slot::Demo))
        return asOwner(keys.unwrapDemo());
    const Result<RecoveryCode> code = RecoveryCode::parse(passphrase);
    if (code.ok() && keys.has(ShopKeys::Slot::Recovery))
        return asOwner(keys.unwrapWithRecovery(*code));
    if (!passphrase.isEmpty() &&
        (keys.has(ShopKeys::Slot::Passphrase) || !keys.has(ShopKeys::Slot::Keychain)))
        return keys.open(passphrase, who);
    if (keys.has(ShopKeys::Slot::Keychain))
        return asOwner(keys.unwrapWithKeychain(keychain));
    return Error("shop.locked");
}

Result<std::unique_ptr<Shop>> openShop(const QString &path, const SecretKey &key, const Clock &clock)
{
    const ShopFolder folder(path);
    if (!folder.hasShop())
        return Error("shop.none", {path});
    IEUM_TRY_ASSIGN(lock, ShopLock::take(path));
    if (lock->hold() == ShopLock::Hold::Alone)
        IEUM_TRY(lookThrough(folder));
    auto database = Database::open(folder.database(), key.view());
    if (!database.ok())
        return withoutDoubtOfTheKey(database.error());
    FullDisk::whenFull((*database)->handle(), [path] { Ballast(path).giveUp(); });
    const bool alone = lock->hold() == ShopLock::Hold::Alone;
    if (alone) {
        removeHalfBackups(path);
        keepBallast(path);
    }
    IEUM_TRY(bringUpToDate(**database, lock->hold(), key, path, clock));
    auto shop =
        std::make_unique<Shop>(std::move(database).value(), clock, path, std::move(lock), key.clone());
    // Beside another process an unfinished import may be one that is running.
    if (alone) {
        IEUM_TRY(shop->imports.discardUnfinished());
        ShopRecords records(*shop);
        (void)records.erasure.finishScrubbing(); // tried again at the next start
        (void)records.exporting.removeUnfinished();
    }
    shop->letOthersIn();
    return shop;
}

Result<std::unique_ptr<Shop>> openShop(const QString &folder, const Clock &clock)
{
    SystemKeychain keychain;
    IEUM_TRY_ASSIGN(opened,
                    unlockShopAs(folder, accountFromEnvironment(), passphraseFromEnvironment(), keychain));
    IEUM_TRY_ASSIGN(shop, openShop(folder, opened.dataKey, clock));
    shop->actAs(opened.account);
    return shop;
}

} // namespace ieum
