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
    Instant changed;
};

/// Files of a kind that can be brought in, changed after `since`, the oldest first; what is still being
/// downloaded is left out. Reads the disk: for a worker.
QList<SeenFile> filesIn(const QString &folder, Instant since);

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

Q_SIGNALS:
    void changed();

private:
    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
};

} // namespace ieum
