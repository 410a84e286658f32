#include "app/workspace/FolderWatch.h"

#include <QDateTime>
#include <QDir>

namespace ieum {

namespace {

// By their names; what a file really is the importers find out.
const QStringList names{QStringLiteral("*.txt"),  QStringLiteral("*.csv"),  QStringLiteral("*.xml"),
                        QStringLiteral("*.zip"),  QStringLiteral("*.json"), QStringLiteral("*.xls"),
                        QStringLiteral("*.xlsx"), QStringLiteral("*.tsv"),  QStringLiteral("*.db")};

} // namespace

QList<SeenFile> filesIn(const QString &folder, Instant since)
{
    QList<SeenFile> files;
    const QDir place(folder);
    for (const QFileInfo &file :
         place.entryInfoList(names, QDir::Files | QDir::Readable, QDir::Time | QDir::Reversed)) {
        const Instant changed{file.lastModified().toMSecsSinceEpoch()};
        const bool isLock =
            file.fileName().startsWith(QLatin1String("~$")); // Excel's own, beside an open workbook
        if (changed > since && file.size() > 0 && !isLock)
            files += {file.absoluteFilePath(), file.size(), changed};
    }
    return files;
}

FolderWatch::FolderWatch(QObject *parent)
    : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(std::chrono::seconds(2));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_quiet, qOverload<>(&QTimer::start));
    connect(&m_quiet, &QTimer::timeout, this, &FolderWatch::changed);
}

void FolderWatch::setFolder(const QString &folder)
{
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    if (!folder.isEmpty())
        m_watcher.addPath(folder);
}

} // namespace ieum
