#include "core/labels/DurableFile.h"

#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace ieum {

namespace {

// QSaveFile brings the bytes to the disk before it renames; the new name is safe only when the folder is
// there too.
void bringFolderToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFileInfo(path).absolutePath().toLocal8Bit();
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(path)
#endif
}

} // namespace

Result<void> writeDurably(const QString &path, const std::function<bool(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error("file.not-writable", {path}, file.errorString());
    if (!write(file) || !file.commit())
        return Error("file.not-writable", {path}, file.errorString());
    bringFolderToDisk(path);
    return {};
}

} // namespace ieum
