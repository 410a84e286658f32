#include "core/orders/ImportTurn.h"

#include "core/storage/Database.h"

#include <QFileInfo>
#include <QLockFile>

namespace ieum {

namespace {
constexpr int patienceMilliseconds = 200; // between two looks at whether the owner still wants to wait
}

Result<std::shared_ptr<QLockFile>> ImportTurn::take(const Database &database, const ImportProgress &progress)
{
    if (!QFileInfo::exists(database.path()))
        return std::shared_ptr<QLockFile>();
    const QString path = QFileInfo(database.path()).absolutePath() + QStringLiteral("/import.lock");
    auto lock = std::make_shared<QLockFile>(path);
    lock->setStaleLockTime(0);
    while (!lock->tryLock(patienceMilliseconds)) {
        if (lock->error() != QLockFile::LockFailedError)
            return Error("file.not-writable", {path});
        if (progress && !progress(0))
            return Error("import.cancelled");
    }
    return lock;
}

} // namespace ieum
