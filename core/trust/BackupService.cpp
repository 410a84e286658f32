#include "core/trust/BackupService.h"

#include "core/base/Uuid.h"
#include "core/base/Version.h"
#include "core/base/files/PartFile.h"
#include "core/storage/AccessLog.h"
#include "core/storage/DatabaseCopy.h"
#include "core/storage/Migrations.h"
#include "core/storage/SettingsStore.h"
#include "core/storage/StatisticsStore.h"
#include "core/trust/BackupFile.h"
#include "core/trust/BackupRotation.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace ieum {

namespace {

using Place = BackupRecord::Place;

const QString secondFolderName = QStringLiteral("backup.second-folder");
constexpr qint64 day = 24 * 60 * 60; // seconds

/// The unsealed copy that a backup is made from; gone when this goes.
class CopyFile
{
public:
    explicit CopyFile(const QString &shopFolder)
        : m_path(
              QDir(shopFolder)
                  .filePath(QStringLiteral("backup-%1.copy").arg(QString::fromLatin1(uuidText(newUuid())))))
    {
    }
    ~CopyFile()
    {
        for (const char *end : {"", "-journal", "-wal", "-shm"})
            QFile::remove(m_path + QString::fromLatin1(end));
    }
    CopyFile(const CopyFile &) = delete;
    CopyFile &operator=(const CopyFile &) = delete;

    QString path() const { return m_path; }

private:
    const QString m_path;
};

// No two backups of a folder have one name, even within a second.
QString freeName(const QString &folder, Instant at)
{
    const QString stem = QStringLiteral("ieum-") + at.inSeoul().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString path = QDir(folder).absoluteFilePath(stem + backupSuffix);
    for (int n = 2; QFile::exists(path) || QFile::exists(PartFile::partOf(path)); ++n)
        path = QDir(folder).absoluteFilePath(stem + u'-' + QString::number(n) + backupSuffix);
    return path;
}

Result<BackupManifest> copyAndDescribe(Database &database, const QString &copyPath, const SecretKey &key)
{
    IEUM_TRY_ASSIGN(copy, copyDatabase(database, copyPath, key.view()));
    StatisticsStore statistics(*copy);
    BackupManifest manifest;
    IEUM_TRY_ASSIGN(schema, schemaVersion(*copy));
    IEUM_TRY_ASSIGN(counts, statistics.counts());
    manifest.schema = schema;
    manifest.counts = counts;
    manifest.program = programVersion();
    return manifest;
}

BackupRecord recordOf(const BackupManifest &manifest, const QString &file, const QByteArray &sum)
{
    BackupRecord record;
    record.at = manifest.at;
    record.file = file;
    record.why = codeOf(manifest.why);
    record.sha256 = sum;
    record.bytes = QFileInfo(file).size();
    record.schema = manifest.schema;
    record.program = manifest.program;
    record.messages = manifest.count(QStringLiteral("messages"));
    record.orders = manifest.count(QStringLiteral("orders"));
    return record;
}

Result<BackupRecord> make(Database &database, const SecretKey &dataKey, const QString &shopFolder,
                          const QString &folder, const BackupManifest &occasion)
{
    IEUM_TRY_ASSIGN(keys, ShopKeys::load(shopFolder));
    if (!QDir().mkpath(folder))
        return Error("file.not-writable", {folder});
    const CopyFile copy(shopFolder);
    IEUM_TRY_ASSIGN(manifest, copyAndDescribe(database, copy.path(), dataKey));
    manifest.at = occasion.at;
    manifest.why = occasion.why;
    const QString path = freeName(folder, occasion.at);
    IEUM_TRY_ASSIGN(sum, writeBackup(path, copy.path(), manifest, keys, dataKey));
    return recordOf(manifest, path, sum);
}

BackupManifest occasionOf(BackupReason why, Instant at)
{
    BackupManifest manifest;
    manifest.why = why;
    manifest.at = at;
    return manifest;
}

QString ownFolderOf(const QString &shopFolder)
{
    return QDir(shopFolder).filePath(QStringLiteral("backups"));
}

std::optional<Instant> newestThere(const QList<BackupRecord> &records, std::optional<Place> place)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const BackupRecord &record) {
        return (!place || record.place == *place) && QFile::exists(record.file);
    });
    return found == records.end() ? std::nullopt : std::optional<Instant>(found->at);
}

} // namespace

BackupService::BackupService(Parts parts, const SecretKey &dataKey, QString shopFolder, const Clock &clock)
    : m_parts(parts)
    , m_dataKey(dataKey)
    , m_shopFolder(std::move(shopFolder))
    , m_clock(clock)
{
}

QString BackupService::ownFolder() const
{
    return ownFolderOf(m_shopFolder);
}

Result<void> BackupService::remember(const BackupRecord &record)
{
    m_parts.database.access().note("export.backup", record.why);
    Result<void> inserted = m_parts.database.transact([&] { return m_parts.store.insert(record); });
    if (!inserted.ok()) // what nobody remembers would never be thinned out
        QFile::remove(record.file);
    return inserted;
}

Result<BackupRecord> BackupService::createIn(const QString &folder)
{
    IEUM_TRY_ASSIGN(record, make(m_parts.database, m_dataKey, m_shopFolder, folder,
                                 occasionOf(BackupReason::Asked, m_clock.now())));
    record.place = Place::Kept;
    IEUM_TRY(remember(record));
    return record;
}

Result<BackupRecord> BackupService::create(BackupReason why)
{
    IEUM_TRY_ASSIGN(
        record, make(m_parts.database, m_dataKey, m_shopFolder, ownFolder(), occasionOf(why, m_clock.now())));
    record.place = Place::Own;
    IEUM_TRY(remember(record));
    IEUM_TRY(thinOut(Place::Own));
    if (copyToSecond(record).ok())
        IEUM_TRY(thinOut(Place::Second));
    return record;
}

Result<void> BackupService::copyToSecond(const BackupRecord &record)
{
    IEUM_TRY_ASSIGN(folder, m_parts.settings.value(secondFolderName));
    if (folder.value_or(QString()).isEmpty())
        return {};
    // A stick that is not plugged in must not become a folder on this disk.
    if (!QFileInfo(*folder).isDir())
        return Error("file.not-found", {*folder});
    BackupRecord second = record;
    second.place = Place::Second;
    second.file = freeName(*folder, record.at);
    PartFile part(second.file);
    QFile source(record.file);
    if (!source.open(QIODevice::ReadOnly))
        return Error("file.not-readable", {record.file}, source.errorString());
    IEUM_TRY(part.open());
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(SealedWriter::largestPiece);
        if (part.file().write(bytes) != bytes.size())
            return Error("file.not-writable", {second.file}, part.file().errorString());
    }
    IEUM_TRY(part.finish());
    return remember(second);
}

Result<void> BackupService::thinOut(Place place)
{
    IEUM_TRY_ASSIGN(all, m_parts.store.all());
    QList<BackupRecord> ofPlace;
    std::copy_if(all.begin(), all.end(), std::back_inserter(ofPlace), [&](const BackupRecord &record) {
        return record.place == place && QFile::exists(record.file);
    });
    QList<Instant> made;
    for (const BackupRecord &record : std::as_const(ofPlace))
        made += record.at;
    for (const qsizetype outdated : BackupRotation::outdated(made, m_clock.now())) {
        const QString &file = ofPlace[outdated].file;
        if (QFile::remove(file))
            IEUM_TRY(m_parts.database.transact([&] { return m_parts.store.remove(file); }));
    }
    return {};
}

Result<void> BackupService::createIfDue()
{
    IEUM_TRY_ASSIGN(all, m_parts.store.all());
    const std::optional<Instant> last = newestThere(all, Place::Own);
    const bool isUpdate = !all.isEmpty() && all.first().program != programVersion();
    // A clock that was set back must not stop the backups.
    const qint64 since = last ? last->secondsTo(m_clock.now()) : day;
    if (!isUpdate && since >= 0 && since < day)
        return {};
    const BackupReason why = isUpdate ? BackupReason::Update : BackupReason::Daily;
    const auto made = create(last ? why : BackupReason::Opened);
    return made.ok() ? Result<void>() : made.error();
}

Result<BackupService::Standing> BackupService::standing()
{
    IEUM_TRY_ASSIGN(all, m_parts.store.all());
    IEUM_TRY_ASSIGN(folder, m_parts.settings.value(secondFolderName));
    Standing standing;
    standing.last = newestThere(all, {});
    standing.secondFolder = folder.value_or(QString());
    standing.lastInSecond = newestThere(all, Place::Second);
    standing.isOld = !standing.last || standing.last->secondsTo(m_clock.now()) > oldAfterDays * day;
    return standing;
}

Result<void> BackupService::setSecondFolder(const QString &folder)
{
    return m_parts.database.transact([&] { return m_parts.settings.setValue(secondFolderName, folder); });
}

Result<BackupRecord> BackupService::createBeforeMigration(Database &database, const SecretKey &dataKey,
                                                          const QString &shopFolder, const Clock &clock)
{
    IEUM_TRY_ASSIGN(record, make(database, dataKey, shopFolder, ownFolderOf(shopFolder),
                                 occasionOf(BackupReason::Migration, clock.now())));
    record.place = Place::Own;
    return record;
}

} // namespace ieum
