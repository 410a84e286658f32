#include "app/workspace/NewFolder.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace ieum {

namespace {

// What an attempt that was cut short leaves behind is nobody's.
bool isLeftOver(const QString &name)
{
    return name.startsWith(QLatin1String("shop.db.new")) || name == QLatin1String("shop.lock");
}

QStringList namesIn(const ShopFolder &folder)
{
    return QDir(folder.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

Result<std::unique_ptr<ShopLock>> takeNewFolder(const ShopFolder &folder)
{
    const QStringList names = namesIn(folder);
    if (!std::all_of(names.begin(), names.end(), isLeftOver))
        return Error("restore.not-empty", {folder.path()});
    IEUM_TRY(folder.make());
    IEUM_TRY_ASSIGN(lock, ShopLock::take(folder.path()));
    if (lock->hold() != ShopLock::Hold::Alone)
        return Error("database.busy");
    for (const QString &name : names) {
        if (name.startsWith(QLatin1String("shop.db.new")))
            QFile::remove(QDir(folder.path()).filePath(name));
    }
    return lock;
}

Result<void> nameNewShop(const ShopFolder &folder, ShopKeys keys)
{
    QFile database(folder.newDatabase());
    if (!database.open(QIODevice::ReadOnly))
        return Error("file.not-readable", {database.fileName()}, database.errorString());
    keys.setDatabaseHeader(database.read(ShopKeys::headerSize));
    database.close();
    IEUM_TRY(keys.save(folder.path()));
    // The name is the last step, as in createShop().
    if (!QFile::rename(folder.newDatabase(), folder.database()))
        return Error("file.not-writable", {folder.database()});
    return {};
}

} // namespace ieum
