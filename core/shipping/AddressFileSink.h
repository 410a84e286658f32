#pragma once

#include "core/connector/Importer.h"
#include "core/domain/ImportBatch.h"
#include "core/shipping/AddressIntake.h"

#include <optional>

namespace ieum {

/// Takes the rows of an address file, and knows how its reading ended.
class AddressFileSink : public ImportSink
{
public:
    bool message(IncomingMessage) final { return true; }
    bool orderLine(IncomingOrderLine) final { return true; }
    bool booking(IncomingBooking) final { return true; }
    bool address(const IncomingAddress &incoming) final;
    bool rejected(Remark remark) final;
    bool warning(Remark remark) final { return m_remarks.warning(std::move(remark)); }
    bool progress(double share) final;

protected:
    AddressFileSink(AddressStore &addresses, const AddressIntake::File &file, ImportSink &remarks,
                    ImportCounts &counts)
        : m_addresses(addresses)
        , m_file(file)
        , m_remarks(remarks)
        , m_counts(counts)
    {
    }

    /// Enters one row. An error ends the reading.
    virtual Result<void> take(const IncomingAddress &incoming) = 0;
    /// Why the reading ended too early, if it did. Errors: import.cancelled, those of take().
    Result<void> ending() const;
    /// False for a file that was cut: it says nothing about the rows that it does not hold.
    bool isWhole() const { return m_isWhole; }

    AddressStore &m_addresses;
    const AddressIntake::File &m_file;
    ImportSink &m_remarks;
    ImportCounts &m_counts;

private:
    std::optional<Error> m_error;
    bool m_isWhole = true;
    bool m_isCancelled = false;
};

} // namespace ieum
