#include "app/workspace/Ballast.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifndef Q_OS_WIN
#include <fcntl.h>
#endif

namespace ieum {

// A file that only says how long it is would keep nothing. On Windows a file of a length has its room.
static bool reserve(QFile &file, qint64 bytes)
{
#ifdef Q_OS_WIN
    return file.resize(bytes);
#else
    return posix_fallocate(file.handle(), 0, bytes) == 0;
#endif
}

Ballast::Ballast(const QString &shopFolder)
    : m_path(QDir(shopFolder).filePath(QStringLiteral("ballast")))
{
}

bool Ballast::isKept() const
{
    return QFileInfo(m_path).size() >= bytes;
}

// Asked of the folder itself: a list of what is mounted, as QStorageInfo reads it, has no root in a
// container.
bool Ballast::hasRoomBeside() const
{
    std::error_code trouble;
    const auto space = std::filesystem::space(QFileInfo(m_path).filesystemPath().parent_path(), trouble);
    return !trouble && space.available >= 2 * std::uintmax_t(bytes);
}

void Ballast::keep() const
{
    if (isKept() || !hasRoomBeside())
        return;
    QFile file(m_path);
    const bool isWhole = file.open(QIODevice::ReadWrite) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && reserve(file, bytes);
    file.close();
    if (!isWhole)
        giveUp();
}

void Ballast::giveUp() const
{
    QFile::remove(m_path);
}

} // namespace ieum
