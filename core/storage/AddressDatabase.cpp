#include "core/storage/AddressDatabase.h"

#include "core/storage/Migrations.h"

#include <QFile>

namespace ieum {

namespace {
constexpr qint64 lookAgainMilliseconds = 1000;
}

Result<Database *> AddressDatabase::existing()
{
    const auto none = static_cast<Database *>(nullptr);
    if (!m_database && m_sinceLooked.isValid() && !m_sinceLooked.hasExpired(lookAgainMilliseconds))
        return none;
    m_sinceLooked.start();
    return m_database || QFile::exists(m_path) ? orMade() : none;
}

Result<Database *> AddressDatabase::orMade()
{
    if (!m_database)
        IEUM_TRY(open());
    return m_database.get();
}

Result<void> AddressDatabase::open()
{
    IEUM_TRY_ASSIGN(database, Database::open(m_path, {}));
    // Public data that can be brought in again: nothing to wipe, and no waiting for the disk at each commit.
    IEUM_TRY(database->execute("PRAGMA secure_delete = OFF; PRAGMA synchronous = NORMAL; "
                               "PRAGMA foreign_keys = OFF; PRAGMA cache_size = -32000"));
    IEUM_TRY(migrateAddresses(*database));
    m_database = std::move(database);
    return {};
}

} // namespace ieum
