#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <random>

namespace ieum::test {

/// What one call did to a file of a database.
struct DiskEvent
{
    enum class Kind { Write, Truncate, Sync, Delete };
    Kind kind = Kind::Write;
    QString file; ///< name without its folder
    qint64 offset = 0;
    QByteArray bytes;
};

/// A VFS under the encrypting one, and so under the program's own storage: it writes down every write,
/// truncation, sync and deletion, and fails where it is told to. Sectors of 512 bytes that promise nothing.
/// Real syncs are left out, for speed. One for a process; its databases must be closed before it is asked for
/// images.
class RecordingDisk
{
public:
    enum class Fault { None, Once, Forever };

    /// From the first call on every new connection of this process goes through it.
    static RecordingDisk &install();

    /// Forgets what was recorded; from now on calls to files of this folder are written down.
    void record(const QString &folder);
    void stop() { m_folder.clear(); }
    const QList<DiskEvent> &events() const { return m_events; }
    /// What the folder's files held when the recording began.
    const QMap<QString, QByteArray> &before() const { return m_before; }

    /// The operation of that number (1 is the next) fails, or it and all after it.
    void failAt(qint64 operation, Fault fault);
    bool hasFailed() const { return m_hasFailed; }
    /// So many bytes may still be added to files; then the disk is full. Below 0: as many as the real disk
    /// takes.
    void setRoom(qint64 bytes) { m_room = bytes; }

    // For the VFS.
    void note(DiskEvent event, const QString &path);
    bool mustFail();
    bool hasRoomFor(qint64 bytes);

private:
    RecordingDisk() = default;

    QString m_folder;
    QList<DiskEvent> m_events;
    QMap<QString, QByteArray> m_before;
    qint64 m_operation = 0;
    qint64 m_failAt = 0;
    Fault m_fault = Fault::None;
    bool m_hasFailed = false;
    qint64 m_room = -1;
};

/// The disk as power cuts leave it, moment by moment: what was synced is there; of every later write it is
/// left to chance whether it is there whole, in some of its sectors, or not at all.
class CrashImages
{
public:
    explicit CrashImages(const RecordingDisk &disk)
        : m_events(disk.events())
    {
        for (auto file = disk.before().cbegin(); file != disk.before().cend(); ++file)
            m_files[file.key()].durable = file.value();
    }

    /// Forward only: the power goes after this many events.
    void goTo(qsizetype events);
    /// One of the many disks there could be now. `folder` is emptied of the files that were recorded.
    void write(const QString &folder, std::mt19937 &random) const;

private:
    struct File
    {
        QByteArray durable;
        bool isThere = true;
        QList<DiskEvent> pending;
    };
    static void apply(QByteArray &content, const DiskEvent &event);
    static void tear(QByteArray &content, const DiskEvent &event, std::mt19937 &random);

    const QList<DiskEvent> m_events;
    qsizetype m_position = 0;
    QMap<QString, File> m_files;
};

} // namespace ieum::test
