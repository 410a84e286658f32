#pragma once

#include "core/base/Result.h"

namespace ieum {

class Database;

/// Registers the FTS5 tokenizers on a connection (see "Measured, not guessed" in ARCHITECTURE.md): `ieum1`, a
/// token a letter or digit, for the names of customers; `ieum2`, a token every two that follow each other,
/// for messages. A change of their output needs a new name and a migration.
Result<void> registerSearchTokenizer(Database &database);

} // namespace ieum
