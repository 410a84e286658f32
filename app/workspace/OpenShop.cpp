#include "app/workspace/OpenShop.h"

#include "app/workspace/ShopFolder.h"
#include "app/workspace/ShopLock.h"
#include "app/workspace/SystemKeychain.h"
#include "core/storage/Migrations.h"
#include "core/storage/WriteAheadLog.h"

#include <QFile>
#include <QStandardPaths>

namespace ieum {

namespace {

// A damaged header would look like a wrong key; it never changes, so the copy beside the keys is the truth.
Result<void> mendHeader(const QString &database, const ShopKeys &keys)
{
    QFile file(database);
    const QByteArray header = keys.databaseHeader();
    if (!file.open(QIODevice::ReadWrite))
        return Error("file.not-readable", {database}, file.errorString());
    if (header.size() != ShopKeys::headerSize || file.peek(header.size()) == header)
        return {};
    if (file.write(header) != header.size() || !file.flush())
        return Error("file.not-writable", {database}, file.errorString());
    return {};
}

// What only the first one to open the shop may do, before SQLite sees the files.
Result<void> lookThrough(const ShopFolder &folder)
{
    IEUM_TRY_ASSIGN(log, inspectWriteAheadLog(folder.log()));
    if (log.lostCommits > 0)
        return Error("database.log-damaged", {},
                     QStringLiteral("%1 commits behind a bad frame").arg(log.lostCommits));
    IEUM_TRY_ASSIGN(keys, ShopKeys::load(folder.path()));
    return mendHeader(folder.database(), keys);
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
    return folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : folder;
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
    IEUM_TRY_ASSIGN(database, Database::open(folder.database(), key.view()));
    IEUM_TRY(bringUpToDate(*database, lock->hold()));
    lock->share();
    return std::make_unique<Shop>(std::move(database), clock, path, std::move(lock));
}

Result<std::unique_ptr<Shop>> openShop(const QString &folder, const Clock &clock)
{
    SystemKeychain keychain;
    IEUM_TRY_ASSIGN(key, unlockShop(folder, passphraseFromEnvironment(), keychain));
    return openShop(folder, key, clock);
}

} // namespace ieum
