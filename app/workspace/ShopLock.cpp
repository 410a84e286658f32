#include "app/workspace/ShopLock.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QThread>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <sys/file.h>
#endif

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

#ifdef Q_OS_WIN
bool ShopLock::tryLock(Hold hold)
{
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(m_file.handle()));
    const DWORD flags = LOCKFILE_FAIL_IMMEDIATELY | (hold == Hold::Alone ? LOCKFILE_EXCLUSIVE_LOCK : 0);
    OVERLAPPED place{};
    m_hold = hold;
    return LockFileEx(handle, flags, 0, 1, 0, &place);
}

void ShopLock::share()
{
    // A second, shared lock by the same handle may overlap; unlocking then removes the exclusive one.
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(m_file.handle()));
    OVERLAPPED place{};
    if (m_hold == Hold::Alone && tryLock(Hold::Shared))
        UnlockFileEx(handle, 0, 1, 0, &place);
}
#else
bool ShopLock::tryLock(Hold hold)
{
    m_hold = hold;
    return flock(m_file.handle(), (hold == Hold::Alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0;
}

void ShopLock::share()
{
    if (m_hold == Hold::Alone)
        tryLock(Hold::Shared);
}
#endif

} // namespace ieum
