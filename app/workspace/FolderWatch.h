#pragma once

#include "core/base/Time.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace ieum {

/// A file as it lay in a watched folder when somebody looked.
struct SeenFile
{
    QString path;
    qint64 size = 0;
    Instant changed; ///< written, or put there: what is moved keeps the time of its writing
};

struct SeenFolder
{
    QList<SeenFile> files;
    bool isGrowing = false; ///< something is still being written: look again
};

/// Files of a kind that can be brought in, changed after `since` and at rest for two seconds at `now`, the
/// oldest first. Reads the disk: for a worker.
SeenFolder filesIn(const QString &folder, Instant since, Instant now);

/// Says when a folder's content may have changed, once it has been quiet for two seconds. GUI thread; does
/// not look into the folder itself.
class FolderWatch : public QObject
{
    Q_OBJECT
public:
    explicit FolderWatch(QObject *parent = nullptr);

    /// Empty: none.
    void setFolder(const QString &folder);
    QString folder() const { return m_watcher.directories().value(0); }
    /// Says changed() once more after the next two quiet seconds: a file that grows tells nobody.
    void lookAgain() { m_quiet.start(); }

Q_SIGNALS:
    void changed();

private:
    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
};

} // namespace ieum
