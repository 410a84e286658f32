#include "core/base/files/PartFile.h"

#include "core/base/files/FolderToDisk.h"

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace ieum {

namespace {

bool bringToDisk(QFile &file)
{
#ifdef Q_OS_WIN
    return ::_commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

} // namespace

PartFile::~PartFile()
{
    if (m_isOpen)
        m_part.remove();
}

Result<void> PartFile::open()
{
    m_isOpen = m_part.open(QIODevice::WriteOnly | QIODevice::Truncate);
    if (!m_isOpen)
        return failure();
    // A USB stick may know no rights at all; what is written here is encrypted anyway.
    (void)m_part.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<void> PartFile::sync()
{
    if (!m_part.flush() || !bringToDisk(m_part))
        return failure();
    return {};
}

Result<void> PartFile::finish()
{
    IEUM_TRY(sync());
    m_part.close();
    QFile::remove(m_path);
    if (!QFile::rename(m_part.fileName(), m_path))
        return failure();
    m_isOpen = false;
    bringFolderToDisk(m_path);
    return {};
}

} // namespace ieum
