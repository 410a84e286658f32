#include "core/shipping/DoorFinder.h"

#include <algorithm>
#include <cmath>

namespace ieum {

namespace {

// Roads, 동 or buildings looked at in one reading; more of them are no answer to a person who types.
constexpr int mostPlaces = 400;
constexpr int none = -1; // of a limit

NumberRange exactly(const HouseNumber &number)
{
    NumberRange range{number.main, number.main};
    if (number.sub)
        range.subFrom = range.subTo = *number.sub;
    return range;
}

// The numbers that `number` is the beginning of: 18 → 180 … 189, 1800 … 1899.
QList<NumberRange> begunBy(const HouseNumber &number)
{
    QList<NumberRange> ranges;
    const int begun = number.sub.value_or(number.main);
    for (int power = 10; begun > 0 && begun * power < 100'000; power *= 10) {
        const int from = begun * power, to = from + power - 1;
        ranges += number.sub ? NumberRange{number.main, number.main, from, to} : NumberRange{from, to};
    }
    return ranges;
}

} // namespace

DoorFinder::DoorFinder(AddressLookupStore &addresses, int limit, Numbers numbers)
    : m_addresses(addresses)
    , m_limit(limit)
    , m_numbers(numbers)
{
}

Result<void> DoorFinder::look(const AddressWords &words)
{
    if (words.names.isEmpty() && words.after.isEmpty())
        return readPostcode(words);
    const QString last = words.names.isEmpty() ? QString() : words.names.last();
    const bool hasNumber = words.number.has_value();
    IEUM_TRY(read({words.names + words.after, last, &words, hasNumber}));
    if (!words.after.isEmpty() && m_found.isEmpty())
        IEUM_TRY(read({words.names, last, &words, hasNumber}));
    if (!hasNumber || last.isEmpty() || m_numbers == Numbers::Exact || isFull())
        return {};
    // 종로1 may be on its way to 종로1길, 래미안2 to 래미안2차.
    QStringList glued = words.names;
    glued.last() += QString::number(words.number->main);
    return read({glued + words.after, glued.last(), &words, false});
}

Result<void> DoorFinder::read(const Reading &reading)
{
    IEUM_TRY(readStreets(reading));
    if (!isFull())
        IEUM_TRY(readLocalities(reading));
    return isFull() ? Result<void>() : readBuildings(reading);
}

Result<void> DoorFinder::readPostcode(const AddressWords &words)
{
    if (!words.postcode.isEmpty()) {
        const int code = words.postcode.toInt();
        IEUM_TRY_ASSIGN(doors, m_addresses.withPostcode(code, code, m_limit > 0 ? m_limit : none));
        take(doors, {});
        return {};
    }
    if (!words.number || words.number->sub || words.number->main < 10)
        return {};
    const int digits = int(std::log10(words.number->main)) + 1;
    const int power = int(std::pow(10, 5 - digits));
    const int from = words.number->main * power;
    IEUM_TRY_ASSIGN(doors, m_addresses.withPostcode(from, from + power - 1, m_limit > 0 ? m_limit : none));
    take(doors, {});
    return {};
}

// Of roads that bear the last word in their names, those come first that are called so.
Result<QList<qint64>> DoorFinder::streetsOf(const Reading &reading)
{
    const int most = m_limit > 0 ? mostPlaces : none;
    IEUM_TRY_ASSIGN(named, m_addresses.streetsNamed(reading.last, none));
    IEUM_TRY_ASSIGN(streets, m_addresses.streetsWith(reading.words, most));
    const QSet<qint64> exact(named.cbegin(), named.cend());
    std::stable_partition(streets.begin(), streets.end(),
                          [&](qint64 street) { return exact.contains(street); });
    if (reading.words.size() > 1)
        return streets;
    for (const qint64 street : std::as_const(streets)) {
        if (!exact.contains(street))
            named.append(street);
    }
    return named;
}

// A few doors of each place tell more than all doors of the first; what room is left goes to the rest.
Result<void> DoorFinder::takeFrom(const QList<qint64> &places, const Reading &reading, const Doors &doors)
{
    QList<qint64> withMore;
    const int few = share(places.size());
    for (const qint64 place : places) {
        if (isFull())
            return {};
        IEUM_TRY_ASSIGN(first, doors(place, few));
        if (first.size() == few)
            withMore.append(place);
        take(first, reading);
    }
    for (const qint64 place : std::as_const(withMore)) {
        if (isFull())
            return {};
        IEUM_TRY_ASSIGN(all, doors(place, m_limit));
        take(all, reading);
    }
    return {};
}

Result<void> DoorFinder::readStreets(const Reading &reading)
{
    if (reading.from->isMountain)
        return {};
    IEUM_TRY_ASSIGN(streets, streetsOf(reading));
    for (const NumberRange &range : rangesOf(reading))
        IEUM_TRY(takeFrom(streets, reading, [&](qint64 street, int limit) {
            return m_addresses.onStreet(street, range, limit);
        }));
    return {};
}

Result<void> DoorFinder::readLocalities(const Reading &reading)
{
    IEUM_TRY_ASSIGN(localities, m_addresses.localitiesWith(reading.words, m_limit > 0 ? mostPlaces : none));
    for (const NumberRange &range : rangesOf(reading))
        IEUM_TRY(takeFrom(localities, reading, [&](qint64 locality, int limit) {
            return m_addresses.inLocality(locality, range, limit);
        }));
    return {};
}

Result<void> DoorFinder::readBuildings(const Reading &reading)
{
    IEUM_TRY_ASSIGN(buildings, m_addresses.buildingsWith(reading.words, m_limit > 0 ? mostPlaces : none));
    return takeFrom(buildings, reading, [&](qint64 building, int limit) -> Result<QList<Address>> {
        // The number may be the last of an estate's many doors.
        const int most = reading.hasNumber && limit > 0 ? mostPlaces : limit;
        IEUM_TRY_ASSIGN(doors, m_addresses.ofBuilding(building, most));
        const int number = reading.hasNumber ? reading.from->number->main : 0;
        if (reading.hasNumber)
            doors.removeIf(
                [&](const Address &door) { return door.building != number && door.lot != number; });
        return doors;
    });
}

QList<NumberRange> DoorFinder::rangesOf(const Reading &reading) const
{
    if (!reading.hasNumber)
        return {NumberRange()};
    QList<NumberRange> ranges{exactly(*reading.from->number)};
    if (m_numbers == Numbers::AsTyped)
        ranges += begunBy(*reading.from->number);
    return ranges;
}

int DoorFinder::share(qsizetype places) const
{
    if (m_limit <= 0)
        return none;
    return std::max(3, m_limit / std::max(1, static_cast<int>(places)));
}

void DoorFinder::take(const QList<Address> &addresses, const Reading &reading)
{
    for (const Address &address : addresses) {
        if (isFull())
            return;
        const bool isOther = reading.from && ((reading.from->isUnderground && !address.isUnderground) ||
                                              (reading.from->isMountain && !address.isMountain));
        const QString door = address.roadForm() + u'\n' + address.lotForm();
        if (isOther || m_seen.contains(door))
            continue;
        m_seen.insert(door);
        m_found.append(address);
    }
}

} // namespace ieum
