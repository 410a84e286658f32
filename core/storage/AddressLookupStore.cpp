#include "core/storage/AddressLookupStore.h"

#include "core/korean/SearchText.h"

namespace ieum {

namespace {

#define IEUM_ADDRESSES                                                                                       \
    "SELECT a.postcode, s.province, s.district, l.town, l.village, s.name, a.underground, a.main, a.sub,"    \
    " a.mountain, a.lot, a.sublot, b.name, a.units"                                                          \
    " FROM addresses a JOIN streets s ON s.id = a.street JOIN localities l ON l.id = a.locality"             \
    " LEFT JOIN buildings b ON b.id = a.building "

Address addressAt(const Statement &row)
{
    const auto number = [&](int column) { return static_cast<int>(row.integer(column)); };
    Address address;
    address.postcode = QStringLiteral("%1").arg(row.integer(0), 5, 10, QLatin1Char('0'));
    address.province = row.text(1);
    address.district = row.text(2);
    address.town = row.text(3);
    address.village = row.text(4);
    address.road = row.text(5);
    address.isUnderground = row.integer(6) != 0;
    address.building = number(7);
    address.annex = number(8);
    address.isMountain = row.integer(9) != 0;
    address.lot = number(10);
    address.sublot = number(11);
    address.name = row.text(12);
    address.hasUnits = row.integer(13) != 0;
    return address;
}

// Every syllable that the last one may become by a final consonant.
QStringList endingsOf(const QString &form)
{
    constexpr int finals = 28;
    const char16_t last = form.back().unicode();
    if (last < 0xac00 || last > 0xd7a3 || (last - 0xac00) % finals != 0)
        return {form};
    QStringList forms;
    for (int final = 0; final < finals; ++final)
        forms += form.chopped(1) + QChar(char16_t(last + final));
    return forms;
}

// Each word a phrase of its own: a substring that does not mind spaces.
QString matchOf(const QStringList &words)
{
    QStringList phrases;
    for (const QString &word : words) {
        const QString form = searchForm(word);
        if (form.isEmpty())
            continue;
        const QStringList forms = word.endsWith(u'*') ? endingsOf(form) : QStringList{form};
        phrases += QStringLiteral("(\"") + forms.join(QStringLiteral("\" OR \"")) + QStringLiteral("\")");
    }
    return phrases.join(QStringLiteral(" AND "));
}

} // namespace

Result<bool> AddressLookupStore::isReady()
{
    IEUM_TRY_ASSIGN(cache, statements());
    return cache != nullptr;
}

Result<StatementCache *> AddressLookupStore::statements()
{
    IEUM_TRY_ASSIGN(database, m_database.existing());
    if (database && !m_statements)
        m_statements = std::make_unique<StatementCache>(*database);
    return m_statements.get();
}

Result<QList<qint64>> AddressLookupStore::streetsNamed(const QString &name, int limit)
{
    return idsOf("SELECT id FROM streets WHERE name = ? LIMIT ?", name, limit);
}

Result<QList<qint64>> AddressLookupStore::streetsWith(const QStringList &words, int limit)
{
    return idsOf("SELECT rowid FROM street_words WHERE street_words MATCH ? LIMIT ?", matchOf(words), limit);
}

Result<QList<qint64>> AddressLookupStore::localitiesWith(const QStringList &words, int limit)
{
    return idsOf("SELECT rowid FROM locality_words WHERE locality_words MATCH ? LIMIT ?", matchOf(words),
                 limit);
}

Result<QList<qint64>> AddressLookupStore::buildingsWith(const QStringList &words, int limit)
{
    return idsOf("SELECT rowid FROM building_words WHERE building_words MATCH ? LIMIT ?", matchOf(words),
                 limit);
}

Result<QList<qint64>> AddressLookupStore::idsOf(const char *sql, const QString &argument, int limit)
{
    QList<qint64> ids;
    IEUM_TRY_ASSIGN(cache, statements());
    if (!cache || argument.isEmpty())
        return ids;
    auto select = cache->use(sql);
    select->bind(argument).bind(limit);
    for (;;) {
        IEUM_TRY_ASSIGN(isRow, select->step());
        if (!isRow)
            return ids;
        ids.append(select->integer(0));
    }
}

Result<QList<Address>> AddressLookupStore::onStreet(qint64 street, const NumberRange &numbers, int limit)
{
    return listed(IEUM_ADDRESSES "WHERE a.street = ? AND a.main BETWEEN ? AND ? AND a.sub BETWEEN ? AND ?"
                                 " ORDER BY a.main, a.sub LIMIT ?",
                  {street, numbers.from, numbers.to, numbers.subFrom, numbers.subTo, limit});
}

// A whole 동 is read by its doors alone; a lot that was written may be one of a door's further ones.
Result<QList<Address>> AddressLookupStore::inLocality(qint64 locality, const NumberRange &lots, int limit)
{
    const QList<qint64> arguments{locality, lots.from, lots.to, lots.subFrom, lots.subTo, limit};
    IEUM_TRY_ASSIGN(found, listed(IEUM_ADDRESSES "WHERE a.locality = ? AND a.lot BETWEEN ? AND ?"
                                                 " AND a.sublot BETWEEN ? AND ? ORDER BY a.lot, a.sublot"
                                                 " LIMIT ?",
                                  arguments));
    if (lots.from == 0 || found.size() == limit)
        return found;
    IEUM_TRY_ASSIGN(further,
                    listed(IEUM_ADDRESSES "WHERE a.id IN (SELECT address FROM lots WHERE locality = ? AND lot"
                                          " BETWEEN ? AND ? AND sublot BETWEEN ? AND ? LIMIT ?)",
                           arguments));
    return found + further;
}

Result<QList<Address>> AddressLookupStore::ofBuilding(qint64 building, int limit)
{
    return listed(IEUM_ADDRESSES "WHERE a.building = ? LIMIT ?", {building, limit});
}

Result<QList<Address>> AddressLookupStore::withPostcode(int from, int to, int limit)
{
    return listed(IEUM_ADDRESSES "WHERE a.postcode BETWEEN ? AND ? ORDER BY a.postcode LIMIT ?",
                  {from, to, limit});
}

Result<QList<Address>> AddressLookupStore::listed(const char *sql, const QList<qint64> &arguments)
{
    QList<Address> addresses;
    IEUM_TRY_ASSIGN(cache, statements());
    if (!cache)
        return addresses;
    auto select = cache->use(sql);
    for (const qint64 argument : arguments)
        select->bind(argument);
    for (;;) {
        IEUM_TRY_ASSIGN(isRow, select->step());
        if (!isRow)
            return addresses;
        addresses.append(addressAt(*select));
    }
}

} // namespace ieum
