#pragma once

#include "core/orders/ImportTypes.h"

#include <memory>

class QLockFile;

namespace ieum {

class Database;

/// While it lives, no other process enters a file into this shop: what one import brings in counts for the
/// next only once it is whole. The turn of a process that died is taken over. A shop in memory needs none.
class ImportTurn
{
public:
    /// Waits for as long as another import runs; `progress` (of 0) may end the waiting. Errors:
    /// import.cancelled, file.not-writable.
    static Result<std::shared_ptr<QLockFile>> take(const Database &database, const ImportProgress &progress);
};

} // namespace ieum
