#include "app/workspace/ShopLock.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QThread>

namespace ieum {

namespace {
constexpr int longestWaitMilliseconds = 5000;
constexpr unsigned long pauseMilliseconds = 10;
} // namespace

Result<std::unique_ptr<ShopLock>> ShopLock::take(const QString &folder)
{
    std::unique_ptr<ShopLock> lock(new ShopLock(QDir(folder).filePath(QStringLiteral("shop.lock"))));
    if (!lock->m_file.open(QIODevice::ReadWrite))
        return Error("file.not-writable", {lock->m_file.fileName()}, lock->m_file.errorString());
    lock->m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (lock->tryLock(Hold::Alone))
        return lock;
    QDeadlineTimer deadline(longestWaitMilliseconds);
    while (!lock->tryLock(Hold::Shared)) {
        if (deadline.hasExpired())
            return Error("database.busy");
        QThread::msleep(pauseMilliseconds);
    }
    return lock;
}

ShopLock::~ShopLock()
{
    m_file.close();
}

} // namespace ieum
