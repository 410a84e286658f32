#pragma once

#include "core/domain/Address.h"
#include "core/korean/AddressWords.h"
#include "core/storage/AddressLookupStore.h"

#include <QSet>

#include <functional>

namespace ieum {

/// One look into the address files. What is typed may be read in several ways (a road, a 동, a building; a
/// number or a part of a name): the likelier reading stands first, and each address only once.
class DoorFinder
{
public:
    enum class Numbers { AsTyped, Exact }; ///< as typed: 18 also finds 1820

    /// limit 0: all.
    DoorFinder(AddressLookupStore &addresses, int limit, Numbers numbers);

    Result<void> look(const AddressWords &words);
    const QList<Address> &found() const { return m_found; }

private:
    /// What is looked for in one reading.
    struct Reading
    {
        QStringList words;
        QString last; ///< the word before the number, the likeliest name of a road
        const AddressWords *from = nullptr;
        bool hasNumber = false;
    };
    Result<void> read(const Reading &reading);
    /// The doors at a place (a road, a 동, a building); limit below 0: all.
    using Doors = std::function<Result<QList<Address>>(qint64 place, int limit)>;
    Result<void> takeFrom(const QList<qint64> &places, const Reading &reading, const Doors &doors);
    Result<void> readStreets(const Reading &reading);
    Result<void> readLocalities(const Reading &reading);
    Result<void> readBuildings(const Reading &reading);
    Result<void> readPostcode(const AddressWords &words);
    Result<QList<qint64>> streetsOf(const Reading &reading);
    QList<NumberRange> rangesOf(const Reading &reading) const;
    bool isFull() const { return m_limit > 0 && m_found.size() >= m_limit; }
    int share(qsizetype places) const;
    void take(const QList<Address> &addresses, const Reading &reading);

    AddressLookupStore &m_addresses;
    int m_limit;
    Numbers m_numbers;
    QList<Address> m_found;
    QSet<QString> m_seen;
};

} // namespace ieum
