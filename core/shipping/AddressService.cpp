#include "core/shipping/AddressService.h"

#include "core/korean/AddressSplit.h"
#include "core/korean/Province.h"
#include "core/shipping/DoorFinder.h"

#include <algorithm>

namespace ieum {

namespace {

constexpr int mostDoors = 20;
constexpr int mostPlaces = 20;

// An input method shows 가라 or 가라ㅁ, and 갈, while 가람 is being typed.
AddressWords stillBeingTyped(const QString &query)
{
    const char16_t last = query.isEmpty() ? u' ' : query.back().unicode();
    const bool isLetter = last >= 0x3131 && last <= 0x3163, isSyllable = last >= 0xac00 && last <= 0xd7a3;
    const char16_t open = isSyllable ? char16_t(last - (last - 0xac00) % 28) : last;
    AddressWords words = AddressWords::of(isLetter ? query.chopped(1) : query.chopped(1) + QChar(open));
    QStringList &names = words.after.isEmpty() ? words.names : words.after;
    if (!names.isEmpty() && (isLetter || isSyllable))
        names.last() += u'*';
    return words;
}

Result<QList<Address>> look(AddressLookupStore &addresses, const AddressWords &words, int limit,
                            DoorFinder::Numbers numbers)
{
    DoorFinder finder(addresses, limit, numbers);
    IEUM_TRY(finder.look(words));
    return finder.found();
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                 [](QChar character) { return character.isDigit(); });
    return digits;
}

// 서울 종로구, 경기 수원시 팔달구, 세종: what an address file has as a whole or not at all. Empty when it is
// not written out.
QStringList districtOf(const QStringList &names)
{
    QStringList district = names.mid(0, 1);
    for (const QString &name : names.mid(1)) {
        if (!name.endsWith(u'시') && !name.endsWith(u'군') && !name.endsWith(u'구'))
            break;
        district += name;
    }
    const bool isWhole = district.size() > 1 || district == QStringList{QStringLiteral("세종")};
    return isWhole && !shortProvince(district.first()).isEmpty() ? district : QStringList();
}

} // namespace

Result<QList<Address>> AddressService::find(const QString &query, int limit)
{
    const QString typed = query.simplified();
    AddressWords words = AddressWords::of(typed);
    IEUM_TRY_ASSIGN(found, look(m_addresses, words, limit, DoorFinder::Numbers::AsTyped));
    if (found.isEmpty() && !typed.isEmpty()) {
        words = stillBeingTyped(typed);
        IEUM_TRY_ASSIGN(begun, look(m_addresses, words, limit, DoorFinder::Numbers::AsTyped));
        found = begun;
    }
    const auto isElsewhere = [&](const Address &address) { return address.postcode != words.postcode; };
    if (!words.postcode.isEmpty() && !std::all_of(found.begin(), found.end(), isElsewhere))
        found.removeIf(isElsewhere);
    return found;
}

// Lots are left out: a building stands in the files under one of the many that it may have.
Result<QList<Error>> AddressService::whenNotFound(const AddressWords &words)
{
    const QStringList district = districtOf(words.names);
    const bool isRoad = words.names.last().endsWith(u'로') || words.names.last().endsWith(u'길');
    if (!isRoad || district.isEmpty())
        return QList<Error>();
    IEUM_TRY_ASSIGN(places, m_addresses.localitiesWith(district, mostPlaces));
    for (const qint64 place : places) { // a file that was taken back leaves its 동 behind, without a door
        IEUM_TRY_ASSIGN(doors, m_addresses.inLocality(place, NumberRange(), 1));
        if (!doors.isEmpty())
            return QList<Error>{Error("address.not-found")};
    }
    return QList<Error>();
}

Result<QList<Error>> AddressService::check(const Recipient &recipient)
{
    IEUM_TRY_ASSIGN(isReady, m_addresses.isReady());
    if (!isReady)
        return QList<Error>();
    const AddressParts parts = splitAddress(recipient.fullAddress());
    AddressWords words = AddressWords::of(parts.base);
    if (!words.number || words.names.size() < 2)
        return QList<Error>();
    if (!words.number->sub)
        words.number->sub = 0;
    words.after.clear();
    IEUM_TRY_ASSIGN(doors, look(m_addresses, words, mostDoors, DoorFinder::Numbers::Exact));
    if (doors.isEmpty())
        return whenNotFound(words);
    QList<Error> problems;
    const QString right = doors.first().postcode;
    const QString written = digitsOf(recipient.postcode.isEmpty() ? parts.postcode : recipient.postcode);
    const bool isKnown = std::any_of(doors.begin(), doors.end(),
                                     [&](const Address &door) { return door.postcode == written; });
    if (written.isEmpty())
        problems.append(Error("address.postcode-missing", {right}));
    else if (!isKnown)
        problems.append(Error("address.postcode-wrong", {recipient.postcode, right}));
    const bool hasUnits =
        std::all_of(doors.begin(), doors.end(), [](const Address &door) { return door.hasUnits; });
    if (hasUnits && !namesUnit(parts.detail))
        problems.append(Error("address.no-unit"));
    return problems;
}

} // namespace ieum
