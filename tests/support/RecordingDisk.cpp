#include "tests/support/RecordingDisk.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace ieum::test {

namespace {

constexpr int sectorSize = 512;
constexpr const char *vfsName = "rec";

struct RecordedFile
{
    sqlite3_file base;
    sqlite3_file *real;
    const char *path; ///< SQLite's, as long as the file is open; null for nameless ones
};

sqlite3_vfs *realVfs = nullptr;
sqlite3_vfs recordingVfs;
sqlite3_io_methods methods;

RecordingDisk &disk()
{
    return RecordingDisk::install();
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<RecordedFile *>(file)->real;
}

const sqlite3_io_methods &methodsOf(sqlite3_file *file)
{
    return *realOf(file)->pMethods;
}

void noteFor(sqlite3_file *file, DiskEvent event)
{
    if (const char *path = reinterpret_cast<RecordedFile *>(file)->path)
        disk().note(std::move(event), QString::fromUtf8(path));
}

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    return disk().mustFail() ? SQLITE_IOERR_READ : methodsOf(file).xRead(realOf(file), to, size, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    if (disk().mustFail())
        return SQLITE_IOERR_WRITE;
    sqlite3_int64 before = 0;
    methodsOf(file).xFileSize(realOf(file), &before);
    if (!disk().hasRoomFor(offset + size - before))
        return SQLITE_FULL;
    noteFor(file, {DiskEvent::Kind::Write, {}, offset, QByteArray(static_cast<const char *>(bytes), size)});
    return methodsOf(file).xWrite(realOf(file), bytes, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (disk().mustFail())
        return SQLITE_IOERR_TRUNCATE;
    noteFor(file, {DiskEvent::Kind::Truncate, {}, size, {}});
    return methodsOf(file).xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file *file, int)
{
    if (disk().mustFail())
        return SQLITE_IOERR_FSYNC;
    noteFor(file, {DiskEvent::Kind::Sync, {}, 0, {}});
    return SQLITE_OK;
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *recorded = reinterpret_cast<RecordedFile *>(file);
    recorded->base.pMethods = nullptr;
    recorded->path = name;
    recorded->real = reinterpret_cast<sqlite3_file *>(recorded + 1);
    if (disk().mustFail())
        return SQLITE_CANTOPEN;
    const int code = realVfs->xOpen(realVfs, name, recorded->real, flags, outFlags);
    if (recorded->real->pMethods)
        recorded->base.pMethods = &methods;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (disk().mustFail())
        return SQLITE_IOERR_DELETE;
    disk().note({DiskEvent::Kind::Delete, {}, 0, {}}, QString::fromUtf8(name));
    return realVfs->xDelete(realVfs, name, syncFolder);
}

void fillMethods()
{
    methods = {};
    methods.iVersion = 2; // no memory maps, which nobody could record
    methods.xClose = [](sqlite3_file *f) { return methodsOf(f).xClose(realOf(f)); };
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = [](sqlite3_file *f, sqlite3_int64 *s) {
        return methodsOf(f).xFileSize(realOf(f), s);
    };
    methods.xLock = [](sqlite3_file *f, int l) { return methodsOf(f).xLock(realOf(f), l); };
    methods.xUnlock = [](sqlite3_file *f, int l) { return methodsOf(f).xUnlock(realOf(f), l); };
    methods.xCheckReservedLock = [](sqlite3_file *f, int *r) {
        return methodsOf(f).xCheckReservedLock(realOf(f), r);
    };
    methods.xFileControl = [](sqlite3_file *f, int o, void *a) {
        return methodsOf(f).xFileControl(realOf(f), o, a);
    };
    methods.xSectorSize = [](sqlite3_file *) { return sectorSize; };
    methods.xDeviceCharacteristics = [](sqlite3_file *) { return 0; };
    methods.xShmMap = [](sqlite3_file *f, int r, int s, int e, void volatile **p) {
        return methodsOf(f).xShmMap(realOf(f), r, s, e, p);
    };
    methods.xShmLock = [](sqlite3_file *f, int o, int n, int l) {
        return methodsOf(f).xShmLock(realOf(f), o, n, l);
    };
    methods.xShmBarrier = [](sqlite3_file *f) { methodsOf(f).xShmBarrier(realOf(f)); };
    methods.xShmUnmap = [](sqlite3_file *f, int d) { return methodsOf(f).xShmUnmap(realOf(f), d); };
}

} // namespace

RecordingDisk &RecordingDisk::install()
{
    static RecordingDisk theDisk;
    if (realVfs)
        return theDisk;
    sqlite3_initialize();
    realVfs = sqlite3_vfs_find("unix");
    if (!realVfs)
        realVfs = sqlite3_vfs_find("win32");
    fillMethods();
    recordingVfs = *realVfs;
    recordingVfs.zName = vfsName;
    recordingVfs.pNext = nullptr;
    recordingVfs.szOsFile = int(sizeof(RecordedFile)) + realVfs->szOsFile;
    recordingVfs.xOpen = openFile;
    recordingVfs.xDelete = deleteFile;
    sqlite3_vfs_register(&recordingVfs, 0);
    sqlite3mc_vfs_create(vfsName, 1);
    return theDisk;
}

void RecordingDisk::record(const QString &folder)
{
    m_folder = QDir(folder).absolutePath();
    m_events.clear();
    m_before.clear();
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("shop.db*")}, QDir::Files)) {
        QFile content(file.filePath());
        if (!file.fileName().endsWith(QLatin1String("-shm")) && content.open(QIODevice::ReadOnly))
            m_before.insert(file.fileName(), content.readAll());
    }
}

void RecordingDisk::note(DiskEvent event, const QString &path)
{
    const QFileInfo file(path);
    if (m_folder.isEmpty() || file.absolutePath() != m_folder)
        return;
    event.file = file.fileName();
    m_events += std::move(event);
}

void RecordingDisk::failAt(qint64 operation, Fault fault)
{
    m_operation = 0;
    m_failAt = operation;
    m_fault = fault;
    m_hasFailed = false;
}

bool RecordingDisk::hasRoomFor(qint64 bytes)
{
    if (m_room < 0 || bytes <= 0)
        return true;
    if (bytes > m_room)
        return false;
    m_room -= bytes;
    return true;
}

bool RecordingDisk::mustFail()
{
    if (m_fault == Fault::None)
        return false;
    ++m_operation;
    const bool fails = m_fault == Fault::Once ? m_operation == m_failAt : m_operation >= m_failAt;
    m_hasFailed |= fails;
    return fails;
}

void CrashImages::apply(QByteArray &content, const DiskEvent &event)
{
    if (event.kind == DiskEvent::Kind::Truncate) {
        if (event.offset < content.size())
            content.truncate(event.offset);
        return;
    }
    if (content.size() < event.offset + event.bytes.size())
        content.append(event.offset + event.bytes.size() - content.size(), '\0');
    std::copy(event.bytes.begin(), event.bytes.end(), content.begin() + event.offset);
}

// Each sector it touches is the new one or what was there; the file may have grown or not.
void CrashImages::tear(QByteArray &content, const DiskEvent &event, std::mt19937 &random)
{
    const qint64 end = event.offset + event.bytes.size();
    for (qint64 from = event.offset; from < end;) {
        const qint64 to = std::min(end, (from / sectorSize + 1) * sectorSize);
        if (random() % 2)
            apply(content,
                  {DiskEvent::Kind::Write, {}, from, event.bytes.mid(from - event.offset, to - from)});
        from = to;
    }
}

void CrashImages::goTo(qsizetype events)
{
    for (; m_position < events; ++m_position) {
        const DiskEvent &event = m_events[m_position];
        File &file = m_files[event.file];
        if (event.kind == DiskEvent::Kind::Delete) {
            file = {};
            file.isThere = false;
        } else if (event.kind == DiskEvent::Kind::Sync) {
            for (const DiskEvent &pending : std::as_const(file.pending))
                apply(file.durable, pending);
            file.pending.clear();
        } else {
            file.isThere = true;
            file.pending += event;
        }
    }
}

void CrashImages::write(const QString &folder, std::mt19937 &random) const
{
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        const QString path = QDir(folder).filePath(file.key());
        QFile::remove(path);
        if (!file->isThere)
            continue;
        QByteArray content = file->durable;
        for (const DiskEvent &event : file->pending) {
            const auto fate = random() % 4;
            if (fate < 2)
                apply(content, event);
            else if (fate == 2 && event.kind == DiskEvent::Kind::Write)
                tear(content, event, random);
        }
        QFile image(path);
        if (!image.open(QIODevice::WriteOnly) || image.write(content) != content.size())
            qFatal("the image could not be written");
    }
    QFile::remove(QDir(folder).filePath(QStringLiteral("shop.db-shm")));
}

} // namespace ieum::test
