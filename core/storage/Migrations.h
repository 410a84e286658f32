#pragma once

#include "core/base/Result.h"

namespace ieum {

class Database;

/// The schema's version this program writes (PRAGMA user_version).
int currentSchemaVersion();

/// Brings the file to the current version, each numbered migration in one transaction with its version. A
/// newer file is refused (database.newer-schema). The caller holds the shop's exclusive lock.
Result<void> migrate(Database &database);

/// As migrate(), but stops at `version`; for the test that a fresh schema equals an upgraded one.
Result<void> migrateTo(Database &database, int version);

/// As migrate(), for addresses.db, which has numbers of its own. No lock: its migrations are one short
/// transaction each, and what fails can be tried again.
Result<void> migrateAddresses(Database &database);

Result<int> schemaVersion(Database &database);

} // namespace ieum
