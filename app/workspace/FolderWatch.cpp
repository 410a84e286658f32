#include "app/workspace/FolderWatch.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace ieum {

namespace {

// By their names; what a file really is the importers find out.
const QStringList names{QStringLiteral("*.txt"),  QStringLiteral("*.csv"),  QStringLiteral("*.xml"),
                        QStringLiteral("*.zip"),  QStringLiteral("*.json"), QStringLiteral("*.xls"),
                        QStringLiteral("*.xlsx"), QStringLiteral("*.tsv"),  QStringLiteral("*.db")};

constexpr qint64 restSeconds = 2;
constexpr qint64 longestSeconds = 3600; ///< an empty file this old is no download any more

Instant changeOf(const QFileInfo &file)
{
    const QDateTime latest = std::max(file.lastModified(), file.metadataChangeTime());
    return {latest.toMSecsSinceEpoch()};
}

} // namespace

SeenFolder filesIn(const QString &folder, Instant since, Instant now)
{
    SeenFolder seen;
    const QFileInfoList entries = QDir(folder).entryInfoList(names, QDir::Files | QDir::Readable);
    for (const QFileInfo &file : entries) {
        const SeenFile found{file.absoluteFilePath(), file.size(), changeOf(file)};
        const bool isLock =
            file.fileName().startsWith(QLatin1String("~$")); // Excel's own, beside an open workbook
        if (found.changed <= since || isLock)
            continue;
        const bool rests = found.size > 0 && found.changed <= now.plusSeconds(-restSeconds);
        if (rests)
            seen.files += found;
        seen.isGrowing = seen.isGrowing || (!rests && found.changed > now.plusSeconds(-longestSeconds));
    }
    std::sort(seen.files.begin(), seen.files.end(),
              [](const SeenFile &a, const SeenFile &b) { return a.changed < b.changed; });
    return seen;
}

FolderWatch::FolderWatch(QObject *parent)
    : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(std::chrono::seconds(restSeconds));
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
