#include "app/workspace/OpenShop.h"

#include "app/workspace/ShopDamage.h"
#include "app/workspace/ShopFolder.h"
#include "app/workspace/ShopLock.h"
#include "app/workspace/SystemKeychain.h"
#include "core/storage/Migrations.h"

#include <QStandardPaths>

namespace ieum {

namespace {

// What only the first one to open the shop may do, before SQLite sees the files.
Result<void> lookThrough(const ShopFolder &folder)
{
    IEUM_TRY_ASSIGN(lost, commitsLostInLog(folder));
    if (lost > 0)
        return Error("database.log-damaged", {}, QStringLiteral("%1 commits behind a bad frame").arg(lost));
    return mendHeader(folder);
}

// The key came out of an authenticated box, so a first page that it does not open is a damaged page.
Error withoutDoubtOfTheKey(const Error &error)
{
    return error.code == QLatin1String("database.wrong-key") ? Error("database.damaged", {}, error.detail)
                                                             : error;
}

Result<void> bringUpToDate(Database &database, ShopLock::Hold hold)
{
    IEUM_TRY_ASSIGN(version, schemaVersion(database));
    if (version == currentSchemaVersion())
        return {};
    if (hold == ShopLock::Hold::Shared && version < currentSchemaVersion())
        return Error("database.migration-needs-exclusive");
    return migrate(database);
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

Result<SecretKey> unlockShop(const QString &folder, const QString &passphrase, Keychain &keychain)
{
    if (!ShopFolder(folder).hasShop())
        return Error("shop.none", {folder});
    IEUM_TRY_ASSIGN(keys, ShopKeys::load(folder));
    if (keys.has(ShopKeys::Slot::Demo))
        return keys.unwrapDemo();
    const Result<RecoveryCode> code = RecoveryCode::parse(passphrase);
    if (code.ok() && keys.has(ShopKeys::Slot::Recovery))
        return keys.unwrapWithRecovery(*code);
    if (!passphrase.isEmpty() &&
        (keys.has(ShopKeys::Slot::Passphrase) || !keys.has(ShopKeys::Slot::Keychain)))
        return keys.unwrapWithPassphrase(passphrase);
    if (keys.has(ShopKeys::Slot::Keychain))
        return keys.unwrapWithKeychain(keychain);
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
    IEUM_TRY(bringUpToDate(**database, lock->hold()));
    const bool alone = lock->hold() == ShopLock::Hold::Alone;
    auto shop = std::make_unique<Shop>(std::move(database).value(), clock, path, std::move(lock));
    // Beside another process an unfinished import may be one that is running.
    if (alone)
        IEUM_TRY(shop->imports.discardUnfinished());
    shop->letOthersIn();
    return shop;
}

Result<std::unique_ptr<Shop>> openShop(const QString &folder, const Clock &clock)
{
    SystemKeychain keychain;
    IEUM_TRY_ASSIGN(key, unlockShop(folder, passphraseFromEnvironment(), keychain));
    return openShop(folder, key, clock);
}

} // namespace ieum
