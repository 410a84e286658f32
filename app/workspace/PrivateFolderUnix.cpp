#include "app/workspace/PrivateFolder.h"

#include "app/workspace/ShopFolder.h"

#include <QFile>
#include <QStorageInfo>

namespace ieum {

void makePrivate(const QString &folder)
{
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool isOnNetworkDrive(const QString &folder)
{
    return ShopFolder::isNetworkFileSystem(QStorageInfo(folder).fileSystemType());
}

} // namespace ieum
