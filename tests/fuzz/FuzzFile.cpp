#include "tests/fuzz/FuzzFile.h"

#include "tests/fuzz/FuzzTarget.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace ieum::fuzz {

namespace {

/// Lies in the folder of files in memory, since SQLite follows no link to a nameless one.
struct MemoryFile
{
    MemoryFile()
        : path(QByteArray("/dev/shm/ieum-fuzz-") + QByteArray::number(getpid()))
        , descriptor(::open(path.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600))
    {
        require(descriptor >= 0, "a file in memory can be made");
    }
    ~MemoryFile()
    {
        ::close(descriptor);
        ::unlink(path.constData());
    }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    const QByteArray path;
    const int descriptor;
};

const MemoryFile &memoryFile()
{
    static const MemoryFile file;
    return file;
}

} // namespace

FuzzFile::FuzzFile(const QByteArray &content)
{
    const int file = memoryFile().descriptor;
    const bool isWritten = ::ftruncate(file, 0) == 0 &&
                           ::pwrite(file, content.constData(), size_t(content.size()), 0) == content.size();
    require(isWritten, "the file in memory takes the input");
}

QString FuzzFile::path() const
{
    return QFile::decodeName(memoryFile().path);
}

} // namespace ieum::fuzz
