#include "core/shipping/AddressService.h"

#include "core/korean/AddressSplit.h"
#include "core/shipping/DoorFinder.h"

#include <algorithm>

namespace ieum {

namespace {

constexpr int mostDoors = 20;

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

Result<QList<Error>> AddressService::check(const Recipient &recipient)
{
    const AddressParts parts = splitAddress(recipient.fullAddress());
    AddressWords words = AddressWords::of(parts.base);
    if (!words.number || words.names.size() < 2)
        return QList<Error>();
    if (!words.number->sub)
        words.number->sub = 0;
    words.after.clear();
    IEUM_TRY_ASSIGN(doors, look(m_addresses, words, mostDoors, DoorFinder::Numbers::Exact));
    QList<Error> problems;
    if (doors.isEmpty())
        return problems;
    const QString right = doors.first().postcode, written = digitsOf(recipient.postcode);
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
