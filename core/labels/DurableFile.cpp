#include "core/labels/DurableFile.h"

#include "core/base/files/FolderToDisk.h"

#include <QSaveFile>

namespace ieum {

Result<void> writeDurably(const QString &path, const std::function<bool(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error("file.not-writable", {path}, file.errorString());
    if (!write(file) || !file.commit())
        return Error("file.not-writable", {path}, file.errorString());
    bringFolderToDisk(path); // QSaveFile has brought the bytes to the disk before it renamed
    return {};
}

} // namespace ieum
