#include "app/workspace/CreateShop.h"

#include "app/workspace/Shop.h"
#include "app/workspace/ShopFolder.h"
#include "app/workspace/ShopLock.h"
#include "core/storage/Migrations.h"
#include "core/trust/ShopKeys.h"

#include <QFile>

namespace ieum {

namespace {

Result<void> protect(ShopKeys &keys, const SecretKey &dataKey, const NewShop &shop, Keychain &keychain)
{
    switch (shop.protection) {
    case NewShop::Protection::Passphrase:
        return keys.wrapWithPassphrase(dataKey, shop.passphrase);
    case NewShop::Protection::Keychain:
        return keys.wrapWithKeychain(dataKey, keychain);
    case NewShop::Protection::Demo:
        keys.wrapForDemo(dataKey);
        break;
    }
    return {};
}

Result<void> fill(const QString &path, const SecretKey &dataKey, const ShopProfile &profile)
{
    QFile::remove(path);
    IEUM_TRY(ShopFolder::makePrivateFile(path));
    IEUM_TRY_ASSIGN(database, Database::open(path, dataKey.view()));
    IEUM_TRY(migrate(*database));
    const SystemClock clock;
    Shop shop(std::move(database), clock, {});
    IEUM_TRY(shop.database->transact([&] { return shop.settings.setProfile(profile); }));
    return shop.database->checkpoint();
}

Result<QByteArray> plainHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error("file.not-readable", {path}, file.errorString());
    return file.read(ShopKeys::headerSize);
}

} // namespace

Result<SecretKey> createShop(const QString &path, const NewShop &shop, Keychain &keychain)
{
    const ShopFolder folder(path);
    IEUM_TRY(folder.make());
    IEUM_TRY_ASSIGN(lock, ShopLock::take(path));
    if (folder.hasShop() || lock->hold() != ShopLock::Hold::Alone)
        return Error("shop.exists", {path});
    SecretKey dataKey = SecretKey::random();
    ShopKeys keys;
    IEUM_TRY(protect(keys, dataKey, shop, keychain));
    IEUM_TRY(fill(folder.newDatabase(), dataKey, shop.profile));
    IEUM_TRY_ASSIGN(header, plainHeader(folder.newDatabase()));
    keys.setDatabaseHeader(header);
    IEUM_TRY(keys.save(path));
    // The name is the last step: without it there is no shop, and the next try starts anew.
    if (!QFile::rename(folder.newDatabase(), folder.database()))
        return Error("file.not-writable", {folder.database()});
    return dataKey;
}

Result<RecoveryCode> makeRecoverySheet(const QString &folder, const SecretKey &dataKey)
{
    IEUM_TRY_ASSIGN(keys, ShopKeys::load(folder));
    const RecoveryCode code = RecoveryCode::random();
    keys.wrapWithRecovery(dataKey, code);
    IEUM_TRY(keys.save(folder));
    return code;
}

Result<void> setPassphrase(const QString &folder, const SecretKey &dataKey, const QString &passphrase)
{
    IEUM_TRY_ASSIGN(keys, ShopKeys::load(folder));
    IEUM_TRY(keys.wrapWithPassphrase(dataKey, passphrase));
    return keys.save(folder);
}

} // namespace ieum
