#pragma once

#include "core/base/Result.h"

namespace ieum {

class Database;

/// Registers the FTS5 tokenizer `ieum1` on a connection: one token a Hangul syllable, letter run or digit
/// (see reference to decision 4 in ARCHITECTURE.md). A change of its output needs a new name and a migration.
Result<void> registerSearchTokenizer(Database &database);

} // namespace ieum
