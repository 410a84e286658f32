#include "app/workspace/ShopDamage.h"

#include "app/workspace/ShopLock.h"
#include "core/storage/Database.h"
#include "core/trust/ShopKeys.h"

#include <QDateTime>
#include <QFile>

namespace ieum {

namespace {

Result<QByteArray> readHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error("file.not-readable", {path}, file.errorString());
    return file.read(ShopKeys::headerSize);
}

QString timeForName()
{
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

} // namespace

Result<LogReport> lookAtLog(const ShopFolder &folder)
{
    return inspectWriteAheadLog(folder.log());
}

void keepCutLog(const ShopFolder &folder)
{
    // Without room for the copy the shop opens all the same: what was told stands before the cut.
    (void)QFile::copy(folder.log(), folder.log() + QStringLiteral(".cut-") + timeForName());
}

Result<bool> headerIsIntact(const ShopFolder &folder)
{
    IEUM_TRY_ASSIGN(keys, ShopKeys::load(folder.path()));
    IEUM_TRY_ASSIGN(header, readHeader(folder.database()));
    return keys.databaseHeader().isEmpty() || header == keys.databaseHeader();
}

Result<void> mendHeader(const ShopFolder &folder)
{
    IEUM_TRY_ASSIGN(intact, headerIsIntact(folder));
    if (intact)
        return {};
    IEUM_TRY_ASSIGN(keys, ShopKeys::load(folder.path()));
    QFile file(folder.database());
    const QByteArray header = keys.databaseHeader();
    if (!file.open(QIODevice::ReadWrite) || file.write(header) != header.size() || !file.flush())
        return Error("file.not-writable", {folder.database()}, file.errorString());
    return {};
}

Result<QString> setLogAside(const ShopFolder &folder, const SecretKey &key)
{
    IEUM_TRY_ASSIGN(lock, ShopLock::take(folder.path()));
    if (lock->hold() != ShopLock::Hold::Alone)
        return Error("database.busy");
    const QString copy = folder.log() + QStringLiteral(".damaged-") + timeForName();
    if (!QFile::copy(folder.log(), copy))
        return Error("file.not-writable", {copy});
    IEUM_TRY_ASSIGN(database, Database::open(folder.database(), key.view()));
    IEUM_TRY(database->checkpoint());
    return copy;
}

} // namespace ieum
