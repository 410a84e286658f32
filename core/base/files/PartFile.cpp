#include "core/base/files/PartFile.h"

#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
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

// A new name is safe only when the folder is on the disk too. Windows keeps names in a journal of its own.
void bringFolderToDisk(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path)
#else
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
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
