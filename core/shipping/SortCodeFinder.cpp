#include "core/shipping/SortCodeFinder.h"

#include "core/korean/AddressWords.h"
#include "core/storage/SortCodeStore.h"

namespace ieum {

namespace {

bool sortAlike(const SortCode &a, const SortCode &b)
{
    return a.code == b.code && a.sub == b.sub && a.branch == b.branch && a.zone == b.zone;
}

// What holds for a postcode says nothing of one building's short address or its driver.
SortCode ofWholePostcode(SortCode code, const QString &door)
{
    code.certainty = SortCode::Certainty::PostcodeOnly;
    if (!door.isEmpty()) {
        code.area.clear();
        code.driver.clear();
    }
    return code;
}

SortCode ofPostcode(const QList<SortCodeStore::Entry> &entries)
{
    for (const SortCodeStore::Entry &entry : entries) {
        if (entry.door.isEmpty())
            return ofWholePostcode(entry.code, {});
    }
    for (const SortCodeStore::Entry &entry : entries) {
        if (!sortAlike(entry.code, entries.first().code))
            return {};
    }
    return entries.isEmpty() ? SortCode() : ofWholePostcode(entries.first().code, entries.first().door);
}

} // namespace

QString sortDoor(const QString &address)
{
    const AddressWords words = AddressWords::of(address);
    if (!words.number || words.names.isEmpty())
        return QString();
    QString door = words.names.last() + (words.isUnderground ? QStringLiteral("지하") : QString()) +
                   (words.isMountain ? QStringLiteral("산") : QString()) +
                   QString::number(words.number->main);
    if (words.number->sub.value_or(0) > 0)
        door += u'-' + QString::number(*words.number->sub);
    return door;
}

Result<SortCode> findSortCode(SortCodeStore &store, const QString &courier, const Recipient &recipient)
{
    const QString postcode = recipient.postcode.trimmed();
    if (postcode.isEmpty())
        return SortCode();
    IEUM_TRY_ASSIGN(entries, store.ofPostcode(courier, postcode));
    const QString door = sortDoor(recipient.fullAddress());
    for (const SortCodeStore::Entry &entry : entries) {
        if (!door.isEmpty() && entry.door == door) {
            SortCode code = entry.code;
            code.certainty = SortCode::Certainty::Exact;
            return code;
        }
    }
    return ofPostcode(entries);
}

} // namespace ieum
