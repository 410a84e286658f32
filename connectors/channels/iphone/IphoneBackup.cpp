#include "connectors/channels/iphone/IphoneBackup.h"

#include "core/storage/ForeignDatabase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ieum {

namespace {

bool isList(const QString &fileName)
{
    static const QStringList lists{QStringLiteral("Manifest.db"), QStringLiteral("Manifest.plist"),
                                   QStringLiteral("Info.plist")};
    return lists.contains(fileName, Qt::CaseInsensitive);
}

QByteArray headOf(const QString &path)
{
    constexpr qint64 enough = 64;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(enough) : QByteArray();
}

} // namespace

std::optional<QString> IphoneBackup::inFolder(const QString &folder) const
{
    const QString name =
        QString::fromLatin1(QCryptographicHash::hash(m_domainPath, QCryptographicHash::Sha1).toHex());
    const QString plain = QString::fromLatin1(m_domainPath).section(u'/', -1);
    for (const QString &candidate : {name.left(2) + u'/' + name, name, plain}) {
        const QString path = QDir(folder).filePath(candidate);
        if (QFileInfo(path).isFile())
            return path;
    }
    return std::nullopt;
}

std::optional<QString> IphoneBackup::find(const ImportInput &input) const
{
    const QFileInfo file(input.path);
    if (file.isDir())
        return inFolder(input.path);
    if (isList(file.fileName()))
        return inFolder(file.path());
    return ForeignDatabase::isDatabase(input.head) ? std::optional(input.path) : std::nullopt;
}

Result<std::unique_ptr<ForeignDatabase>> IphoneBackup::open(const ImportInput &input) const
{
    const std::optional<QString> path = find(input);
    if (!path)
        return Error("file.unknown-format", {input.fileName});
    // An encrypted backup keeps the names of its files and encrypts what is in them.
    if (!ForeignDatabase::isDatabase(headOf(*path)))
        return Error("iphone.encrypted-backup", {input.fileName});
    return ForeignDatabase::open(*path);
}

} // namespace ieum
