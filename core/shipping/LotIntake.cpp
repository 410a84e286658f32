#include "core/shipping/LotIntake.h"

#include "core/shipping/AddressKey.h"

namespace ieum {

namespace {

/// Takes a file's rows and compares them with what is there.
class LotSink final : public ImportSink
{
public:
    LotSink(AddressStore &addresses, const AddressIntake::File &file, ImportSink &remarks,
            ImportCounts &counts)
        : m_addresses(addresses)
        , m_file(file)
        , m_remarks(remarks)
        , m_counts(counts)
    {
    }

    Result<void> begin()
    {
        IEUM_TRY_ASSIGN(former, m_addresses.lotsOf(lotFormat, m_file.input.fileName));
        m_former = former;
        IEUM_TRY_ASSIGN(source, m_addresses.addSource(lotFormat, m_file.input.fileName, m_file.batch));
        m_source = source;
        return {};
    }

    bool message(IncomingMessage) override { return true; }
    bool orderLine(IncomingOrderLine) override { return true; }
    bool booking(IncomingBooking) override { return true; }
    bool address(const IncomingAddress &incoming) override
    {
        const Result<void> taken = take(incoming);
        if (!taken.ok())
            m_error = taken.error();
        return taken.ok();
    }
    bool rejected(Remark remark) override
    {
        m_isWhole &= remark.reason.code != QLatin1String("file.cut-short");
        return m_remarks.rejected(std::move(remark));
    }
    bool warning(Remark remark) override { return m_remarks.warning(std::move(remark)); }
    bool progress(double share) override
    {
        m_isCancelled = !m_remarks.progress(share);
        return !m_isCancelled;
    }

    Result<void> finish()
    {
        if (m_error)
            return *m_error;
        if (m_isCancelled)
            return Error("import.cancelled");
        for (const qint64 id : m_isWhole ? m_former : QSet<qint64>())
            IEUM_TRY(m_addresses.removeLot(id));
        return {};
    }

private:
    Result<void> take(const IncomingAddress &incoming)
    {
        IEUM_TRY(readDoors(incoming.address.province));
        const auto door = m_doors.find(addressKey(doorFormat, incoming.key));
        if (door == m_doors.end()) {
            m_remarks.rejected({incoming.place, Error("address.lot-without-door"), QString()});
            return {};
        }
        if (incoming.isGone) {
            IEUM_TRY_ASSIGN(removed, m_addresses.removeLot(door->id, incoming.address));
            ++(removed ? m_counts.updated : m_counts.duplicate);
            return {};
        }
        IEUM_TRY_ASSIGN(added, m_addresses.addLot(m_source, door->id, incoming.address));
        m_former.remove(added.id);
        ++(added.isNew ? m_counts.added : m_counts.duplicate);
        return {};
    }

    // Only one 시도 is held in memory.
    Result<void> readDoors(const QString &province)
    {
        if (province == m_province)
            return {};
        IEUM_TRY_ASSIGN(doors, m_addresses.known(doorFormat, province));
        if (doors.isEmpty())
            return Error("address.lots-alone", {province});
        m_doors = doors;
        m_province = province;
        return {};
    }

    AddressStore &m_addresses;
    const AddressIntake::File &m_file;
    ImportSink &m_remarks;
    ImportCounts &m_counts;
    qint64 m_source = 0;
    QString m_province;
    QHash<qint64, AddressStore::Known> m_doors; ///< of m_province
    QSet<qint64> m_former; ///< lots of earlier files of this name that this one has not named yet
    std::optional<Error> m_error;
    bool m_isWhole = true;
    bool m_isCancelled = false;
};

} // namespace

Result<void> enterLots(AddressStore &addresses, const AddressIntake::File &file, ImportSink &remarks,
                       ImportCounts &counts)
{
    LotSink sink(addresses, file, remarks, counts);
    IEUM_TRY(sink.begin());
    IEUM_TRY(file.importer->read(file.input, sink));
    return sink.finish();
}

} // namespace ieum
