#include "core/shipping/LotIntake.h"

#include "core/shipping/AddressFileSink.h"
#include "core/shipping/AddressKey.h"

namespace ieum {

namespace {

/// Takes a file's rows and compares them with what is there.
class LotSink final : public AddressFileSink
{
public:
    LotSink(AddressStore &addresses, const AddressIntake::File &file, ImportSink &remarks,
            ImportCounts &counts)
        : AddressFileSink(addresses, file, remarks, counts)
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

    Result<void> finish()
    {
        IEUM_TRY(ending());
        for (const qint64 id : isWhole() ? m_former : QSet<qint64>())
            IEUM_TRY(m_addresses.removeLot(id));
        return {};
    }

private:
    Result<void> take(const IncomingAddress &incoming) override
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

    qint64 m_source = 0;
    QString m_province;
    QHash<qint64, AddressStore::Known> m_doors; ///< of m_province
    QSet<qint64> m_former; ///< lots of earlier files of this name that this one has not named yet
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
