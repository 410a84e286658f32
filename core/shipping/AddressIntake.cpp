#include "core/shipping/AddressIntake.h"

#include "core/shipping/AddressFileSink.h"
#include "core/shipping/AddressKey.h"
#include "core/shipping/LotIntake.h"
#include "core/storage/PreviewEnd.h"

namespace ieum {

namespace {

qint64 contentOf(const Address &address)
{
    AddressHash hash;
    for (const QString *text : {&address.postcode, &address.province, &address.district, &address.town,
                                &address.village, &address.road, &address.name})
        hash.add(*text);
    for (const int number : {int(address.isUnderground), address.building, address.annex,
                             int(address.isMountain), address.lot, address.sublot, int(address.hasUnits)})
        hash.add(number);
    return hash.value();
}

/// Takes a file's rows and compares them with what is there. Only one 시도 is held in memory.
class AddressSink final : public AddressFileSink
{
public:
    AddressSink(AddressStore &addresses, const AddressIntake::File &file, ImportSink &remarks,
                ImportCounts &counts)
        : AddressFileSink(addresses, file, remarks, counts)
        , m_format(file.importer->formatId())
    {
    }

    Result<void> begin()
    {
        IEUM_TRY_ASSIGN(former, m_addresses.rowsOf(m_format, m_file.input.fileName));
        m_former = former;
        if (!isPreview()) {
            IEUM_TRY_ASSIGN(source, m_addresses.addSource(m_format, m_file.input.fileName, m_file.batch));
            m_source = source;
        }
        return {};
    }

    /// What a newer file of the same name no longer has; a file that was cut says nothing about its rest.
    Result<void> finish()
    {
        IEUM_TRY(ending());
        if (!isWhole() || isPreview())
            return {};
        for (const qint64 id : std::as_const(m_former))
            IEUM_TRY(m_addresses.remove(id));
        return {};
    }

private:
    bool isPreview() const { return !m_file.batch.isValid(); }

    Result<void> take(const IncomingAddress &incoming) override
    {
        const QString &province = incoming.address.province;
        if (province != m_province) {
            IEUM_TRY_ASSIGN(known, m_addresses.known(m_format, province));
            m_known = known;
            m_province = province;
        }
        const AddressStore::Row row{addressKey(m_format, incoming.key), contentOf(incoming.address),
                                    incoming.address};
        const auto known = m_known.find(row.key);
        const bool isKnown = known != m_known.end();
        if (isKnown)
            m_former.remove(known->id);
        if (incoming.isGone)
            return isKnown ? removeGone(row.key, known->id) : count(m_counts.duplicate);
        if (isKnown && known->content == row.content)
            return count(m_counts.duplicate);
        if (isKnown)
            return change(*known, row);
        return add(row);
    }

    Result<void> add(const AddressStore::Row &row)
    {
        qint64 id = 0;
        if (!isPreview()) {
            IEUM_TRY_ASSIGN(added, m_addresses.add(m_source, row));
            id = added;
        }
        m_known.insert(row.key, {id, row.content});
        return count(m_counts.added);
    }

    Result<void> change(AddressStore::Known &known, const AddressStore::Row &row)
    {
        if (!isPreview())
            IEUM_TRY(m_addresses.replace(known.id, row));
        known.content = row.content;
        return count(m_counts.updated);
    }

    Result<void> removeGone(qint64 key, qint64 id)
    {
        if (!isPreview())
            IEUM_TRY(m_addresses.remove(id));
        m_known.remove(key);
        return count(m_counts.updated);
    }

    static Result<void> count(int &number)
    {
        ++number;
        return {};
    }

    const QString m_format;
    qint64 m_source = 0;
    QString m_province;
    QHash<qint64, AddressStore::Known> m_known; ///< of m_province
    QSet<qint64> m_former; ///< rows of earlier files of this name that this one has not named yet
};

} // namespace

// A preview enters the lots too and takes everything back: that is how it counts exactly.
Result<void> AddressIntake::enterLotsOnly(const File &file, ImportSink &remarks, ImportCounts &counts)
{
    const Result<void> entered = m_addresses.transact([&]() -> Result<void> {
        IEUM_TRY(enterLots(m_addresses, file, remarks, counts));
        return file.batch.isValid() ? Result<void>() : previewEnds();
    });
    return unlessPreviewEnds(entered);
}

Result<void> AddressIntake::enter(const File &file, ImportSink &remarks, ImportCounts &counts)
{
    const auto work = [&]() -> Result<void> {
        AddressSink sink(m_addresses, file, remarks, counts);
        IEUM_TRY(sink.begin());
        IEUM_TRY(file.importer->read(file.input, sink));
        return sink.finish();
    };
    if (file.importer->formatId() == lotFormat)
        return enterLotsOnly(file, remarks, counts);
    return file.batch.isValid() ? m_addresses.transact(work) : work();
}

} // namespace ieum
