#include "app/workspace/ShopFolder.h"

#include "app/workspace/PrivateFolder.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace ieum {

QString ShopFolder::file(const char *name) const
{
    return QDir(m_path).filePath(QString::fromLatin1(name));
}

bool ShopFolder::hasShop() const
{
    return QFile::exists(database());
}

Result<void> ShopFolder::make() const
{
    const bool isNew = !QFile::exists(m_path);
    if (!QDir().mkpath(m_path))
        return Error("file.not-writable", {m_path});
    if (isOnNetworkDrive(m_path))
        return Error("shop.network-drive", {m_path});
    if (isNew)
        makePrivate(m_path);
    return {};
}

Result<void> ShopFolder::makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return Error("file.not-writable", {path}, file.errorString());
    return {};
}

bool ShopFolder::isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array<const char *, 10> network{"nfs",   "nfs4",  "cifs", "smb2",  "smb3",
                                                          "smbfs", "ncpfs", "afs",  "davfs", "fuse.sshfs"};
    return std::any_of(network.begin(), network.end(),
                       [&](const char *name) { return type.toLower() == name; });
}

} // namespace ieum
