#include "core/trust/BackupCheck.h"

#include "core/base/files/PartFile.h"
#include "core/storage/Database.h"
#include "core/storage/IntegrityStore.h"
#include "core/storage/Migrations.h"
#include "core/storage/StatisticsStore.h"

namespace ieum {

namespace {

Result<void> lookThrough(const QString &path, const SecretKey &dataKey, const BackupManifest &manifest)
{
    IEUM_TRY_ASSIGN(database, Database::open(path, dataKey.view()));
    IEUM_TRY_ASSIGN(report, IntegrityStore(*database).check());
    if (!report.ok())
        return Error("backup.damaged", {}, report.damaged.join(u' '));
    IEUM_TRY_ASSIGN(schema, schemaVersion(*database));
    IEUM_TRY_ASSIGN(counts, StatisticsStore(*database).counts());
    if (schema != manifest.schema || counts != manifest.counts)
        return Error("backup.damaged", {}, QStringLiteral("rows and manifest differ"));
    return database->checkpoint();
}

} // namespace

Result<BackupManifest> extractBackup(BackupReader &backup, const SecretKey &dataKey, const QString &database)
{
    IEUM_TRY_ASSIGN(manifest, backup.unlock(dataKey));
    if (manifest.schema > currentSchemaVersion())
        return Error("database.newer-schema");
    PartFile part(database);
    IEUM_TRY(part.open());
    IEUM_TRY(backup.readDatabase(&part.file()));
    IEUM_TRY(part.finish());
    IEUM_TRY(lookThrough(database, dataKey, manifest));
    return manifest;
}

} // namespace ieum
