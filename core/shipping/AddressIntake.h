#pragma once

#include "core/connector/Importer.h"
#include "core/domain/ImportBatch.h"
#include "core/storage/AddressStore.h"

namespace ieum {

/// Brings the rows of an address file in: a row that is known stays, one that says something else is
/// replaced, and what a newer file of the same name no longer has goes. A file enters as a whole or not at
/// all.
class AddressIntake
{
public:
    explicit AddressIntake(AddressStore &addresses)
        : m_addresses(addresses)
    {
    }

    struct File
    {
        const Importer *importer = nullptr;
        ImportInput input;
        BatchId batch; ///< none: only count
    };
    /// Counts into `counts`; what the file's importer remarks goes to `remarks`. Errors: file.*,
    /// import.cancelled, database.*.
    Result<void> enter(const File &file, ImportSink &remarks, ImportCounts &counts);
    /// Removes what a batch has added; what it replaced stays replaced, since the newer row is the true one.
    Result<int> undo(BatchId batch) { return m_addresses.removeBatch(batch); }

private:
    Result<void> enterLotsOnly(const File &file, ImportSink &remarks, ImportCounts &counts);

    AddressStore &m_addresses;
};

} // namespace ieum
