#include "core/storage/Migrations.h"

#include "core/storage/Database.h"

#include <QFile>

static void initialiseResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace ieum {

namespace {

// Numbered without gaps; a migration that has been shipped is never edited.
const char *const files[] = {":/migrations/0001_initial.sql",
                             ":/migrations/0002_snoozes_and_notes.sql",
                             ":/migrations/0003_never_left.sql",
                             ":/migrations/0004_order_changes.sql",
                             ":/migrations/0005_sort_codes.sql",
                             ":/migrations/0006_band_contracts.sql",
                             ":/migrations/0007_health_spans.sql",
                             ":/migrations/0008_search_by_pairs.sql",
                             ":/migrations/0009_tags_and_strangers.sql",
                             ":/migrations/0010_late_decisions.sql",
                             ":/migrations/0011_backups_and_access.sql",
                             ":/migrations/0012_book.sql",
                             ":/migrations/0013_offers.sql",
                             ":/migrations/0014_alarms.sql",
                             ":/migrations/0015_seats_and_products.sql",
                             ":/migrations/0016_evidence.sql",
                             ":/migrations/0017_erasure.sql",
                             ":/migrations/0018_advertising.sql"};

// Of addresses.db, under the same rules.
const char *const addressFiles[] = {":/migrations/addresses_0001.sql", ":/migrations/addresses_0002.sql"};

Result<void> apply(Database &database, const char *path, int number)
{
    QFile file(QString::fromLatin1(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error("database.failed", {}, QStringLiteral("migration %1 is not in the program").arg(number));
    const QByteArray sql = file.readAll();
    return database.transact([&]() -> Result<void> {
        IEUM_TRY(database.execute(sql));
        return database.execute("PRAGMA user_version = " + QByteArray::number(number));
    });
}

} // namespace

int currentSchemaVersion()
{
    return static_cast<int>(std::size(files));
}

Result<int> schemaVersion(Database &database)
{
    Statement statement = database.prepare("PRAGMA user_version");
    IEUM_TRY(statement.step());
    return static_cast<int>(statement.integer(0));
}

Result<void> migrateTo(Database &database, int version)
{
    initialiseResources();
    IEUM_TRY_ASSIGN(present, schemaVersion(database));
    if (present > currentSchemaVersion())
        return Error("database.newer-schema");
    for (int number = present + 1; number <= version; ++number)
        IEUM_TRY(apply(database, files[number - 1], number));
    return {};
}

Result<void> migrateAddresses(Database &database)
{
    initialiseResources();
    constexpr int newest = std::size(addressFiles);
    IEUM_TRY_ASSIGN(present, schemaVersion(database));
    if (present > newest)
        return Error("database.newer-schema");
    for (int number = present + 1; number <= newest; ++number)
        IEUM_TRY(apply(database, addressFiles[number - 1], number));
    return {};
}

Result<void> migrate(Database &database)
{
    return migrateTo(database, currentSchemaVersion());
}

} // namespace ieum
