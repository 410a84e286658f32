#include "core/storage/AddressStore.h"

#include "core/korean/Province.h"

namespace ieum {

namespace {

constexpr qsizetype rememberedBuildings = 50'000;

// 시도 both as written and in two syllables, since people type either.
QString provinceWords(const QString &province)
{
    return province + u'\n' + shortProvince(province);
}

QString joined(std::initializer_list<QStringView> parts)
{
    QString text;
    for (const QStringView part : parts)
        text.append(part).append(u'\n');
    return text;
}

} // namespace

Result<void> AddressStore::transact(const std::function<Result<void>()> &work)
{
    IEUM_TRY_ASSIGN(database, m_database.orMade());
    if (!m_statements)
        m_statements = std::make_unique<StatementCache>(*database);
    Result<void> outcome = database->transact(work);
    m_streets.clear();
    m_localities.clear();
    m_buildings.clear();
    return outcome;
}

Result<qint64> AddressStore::lastId()
{
    IEUM_TRY_ASSIGN(database, m_database.orMade());
    return database->lastInsertId();
}

Result<qint64> AddressStore::addSource(const QString &format, const QString &name, BatchId batch)
{
    auto insert = m_statements->use("INSERT INTO sources (format, name, batch) VALUES (?, ?, ?)");
    IEUM_TRY(insert->bind(format).bind(name).bind(batch.value).run());
    return lastId();
}

Result<qint64> AddressStore::add(qint64 source, const Row &row)
{
    auto insert = m_statements->use(
        "INSERT INTO addresses (key, content, postcode, street, underground, main, sub, locality, mountain,"
        " lot, sublot, building, units, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    IEUM_TRY(bindRow(*insert, row));
    IEUM_TRY(insert->bind(source).run());
    return lastId();
}

Result<void> AddressStore::replace(qint64 id, const Row &row)
{
    auto update = m_statements->use(
        "UPDATE addresses SET key = ?, content = ?, postcode = ?, street = ?, underground = ?, main = ?,"
        " sub = ?, locality = ?, mountain = ?, lot = ?, sublot = ?, building = ?, units = ? WHERE id = ?");
    IEUM_TRY(bindRow(*update, row));
    return update->bind(id).run();
}

Result<void> AddressStore::bindRow(Statement &statement, const Row &row)
{
    IEUM_TRY_ASSIGN(places, placesOf(row.address));
    const Address &address = row.address;
    statement.bind(row.key).bind(row.content).bind(address.postcode.toInt());
    statement.bind(places.street).bind(address.isUnderground).bind(address.building).bind(address.annex);
    statement.bind(places.locality).bind(address.isMountain).bind(address.lot).bind(address.sublot);
    if (places.building == 0)
        statement.bindNull();
    else
        statement.bind(places.building);
    statement.bind(address.hasUnits);
    return {};
}

Result<void> AddressStore::remove(qint64 id)
{
    return m_statements->use("DELETE FROM addresses WHERE id = ?")->bind(id).run();
}

Result<AddressStore::Places> AddressStore::placesOf(const Address &address)
{
    Places places;
    IEUM_TRY_ASSIGN(street, streetOf(address));
    places.street = street;
    IEUM_TRY_ASSIGN(locality, localityOf(address));
    places.locality = locality;
    if (address.name.isEmpty())
        return places;
    IEUM_TRY_ASSIGN(building, buildingOf(address, places));
    places.building = building;
    return places;
}

Result<qint64> AddressStore::streetOf(const Address &address)
{
    const QString town = address.ruralTown();
    qint64 &id = m_streets[joined({address.road, address.district, town, address.province})];
    if (id != 0)
        return id;
    auto find = m_statements->use("SELECT id FROM streets WHERE name = ? AND province = ? AND district = ?"
                                  " AND town = ?");
    IEUM_TRY_ASSIGN(isThere,
                    find->bind(address.road).bind(address.province).bind(address.district).bind(town).step());
    if (isThere)
        return id = find->integer(0);
    auto insert = m_statements->use("INSERT INTO streets (name, province, district, town)"
                                    " VALUES (?, ?, ?, ?)");
    IEUM_TRY(insert->bind(address.road).bind(address.province).bind(address.district).bind(town).run());
    IEUM_TRY_ASSIGN(added, lastId());
    id = added;
    const QString text = provinceWords(address.province) + address.district + town + address.road;
    IEUM_TRY(addWords("INSERT INTO street_words (rowid, text) VALUES (?, ?)", id, text));
    return id;
}

Result<qint64> AddressStore::localityOf(const Address &address)
{
    qint64 &id = m_localities[joined({address.town, address.village, address.district, address.province})];
    if (id != 0)
        return id;
    auto find = m_statements->use("SELECT id FROM localities WHERE province = ? AND district = ?"
                                  " AND town = ? AND village = ?");
    find->bind(address.province).bind(address.district).bind(address.town).bind(address.village);
    IEUM_TRY_ASSIGN(isThere, find->step());
    if (isThere)
        return id = find->integer(0);
    auto insert = m_statements->use("INSERT INTO localities (province, district, town, village)"
                                    " VALUES (?, ?, ?, ?)");
    insert->bind(address.province).bind(address.district).bind(address.town).bind(address.village);
    IEUM_TRY(insert->run());
    IEUM_TRY_ASSIGN(added, lastId());
    id = added;
    const QString text = provinceWords(address.province) + address.district + address.town + address.village;
    IEUM_TRY(addWords("INSERT INTO locality_words (rowid, text) VALUES (?, ?)", id, text));
    return id;
}

Result<qint64> AddressStore::buildingOf(const Address &address, const Places &places)
{
    if (m_buildings.size() > rememberedBuildings)
        m_buildings.clear();
    qint64 &id = m_buildings[QString::number(places.street) + u'|' + QString::number(places.locality) + u'|' +
                             address.name];
    if (id != 0)
        return id;
    auto find = m_statements->use("SELECT id FROM buildings WHERE street = ? AND locality = ? AND name = ?");
    find->bind(places.street).bind(places.locality).bind(address.name);
    IEUM_TRY_ASSIGN(isThere, find->step());
    if (isThere)
        return id = find->integer(0);
    auto insert = m_statements->use("INSERT INTO buildings (street, locality, name) VALUES (?, ?, ?)");
    IEUM_TRY(insert->bind(places.street).bind(places.locality).bind(address.name).run());
    IEUM_TRY_ASSIGN(added, lastId());
    id = added;
    const QString text = provinceWords(address.province) + address.district + address.town + address.village +
                         address.road + address.name;
    IEUM_TRY(addWords("INSERT INTO building_words (rowid, text) VALUES (?, ?)", id, text));
    return id;
}

Result<void> AddressStore::addWords(const char *sql, qint64 id, const QString &text)
{
    return m_statements->use(sql)->bind(id).bind(text).run();
}

Result<QHash<qint64, AddressStore::Known>> AddressStore::known(const QString &format, const QString &province)
{
    QHash<qint64, Known> rows;
    IEUM_TRY_ASSIGN(database, m_database.existing());
    if (!database)
        return rows;
    Statement select = database->prepare(
        "SELECT a.key, a.id, a.content FROM localities l JOIN addresses a ON a.locality = l.id"
        " JOIN sources s ON s.id = a.source WHERE l.province = ? AND s.format = ?");
    select.bind(province).bind(format);
    for (;;) {
        IEUM_TRY_ASSIGN(isRow, select.step());
        if (!isRow)
            return rows;
        rows.insert(select.integer(0), {select.integer(1), select.integer(2)});
    }
}

Result<QSet<qint64>> AddressStore::rowsOf(const QString &format, const QString &name)
{
    return idsFrom("SELECT a.id FROM sources s JOIN addresses a ON a.source = s.id"
                   " WHERE s.format = ? AND s.name = ?",
                   format, name);
}

Result<QSet<qint64>> AddressStore::idsFrom(const char *sql, const QString &format, const QString &name)
{
    QSet<qint64> ids;
    IEUM_TRY_ASSIGN(database, m_database.existing());
    if (!database)
        return ids;
    Statement select = database->prepare(sql);
    select.bind(format).bind(name);
    for (;;) {
        IEUM_TRY_ASSIGN(isRow, select.step());
        if (!isRow)
            return ids;
        ids.insert(select.integer(0));
    }
}

Result<AddressStore::AddedLot> AddressStore::addLot(qint64 source, qint64 door, const Address &lot)
{
    IEUM_TRY_ASSIGN(locality, localityOf(lot));
    auto insert =
        m_statements->use("INSERT OR IGNORE INTO lots (source, address, locality, mountain, lot, sublot)"
                          " VALUES (?, ?, ?, ?, ?, ?)");
    insert->bind(source).bind(door).bind(locality).bind(lot.isMountain).bind(lot.lot).bind(lot.sublot);
    IEUM_TRY(insert->run());
    IEUM_TRY_ASSIGN(database, m_database.orMade());
    if (database->changes() > 0)
        return AddedLot{database->lastInsertId(), true};
    auto find = m_statements->use("SELECT id FROM lots WHERE address = ? AND locality = ? AND mountain = ?"
                                  " AND lot = ? AND sublot = ?");
    IEUM_TRY(find->bind(door).bind(locality).bind(lot.isMountain).bind(lot.lot).bind(lot.sublot).step());
    return AddedLot{find->integer(0), false};
}

Result<bool> AddressStore::removeLot(qint64 door, const Address &lot)
{
    IEUM_TRY_ASSIGN(locality, localityOf(lot));
    auto remove = m_statements->use("DELETE FROM lots WHERE address = ? AND locality = ? AND mountain = ?"
                                    " AND lot = ? AND sublot = ?");
    remove->bind(door).bind(locality).bind(lot.isMountain).bind(lot.lot).bind(lot.sublot);
    IEUM_TRY(remove->run());
    IEUM_TRY_ASSIGN(database, m_database.orMade());
    return database->changes() > 0;
}

Result<void> AddressStore::removeLot(qint64 id)
{
    return m_statements->use("DELETE FROM lots WHERE id = ?")->bind(id).run();
}

Result<QSet<qint64>> AddressStore::lotsOf(const QString &format, const QString &name)
{
    return idsFrom(
        "SELECT t.id FROM sources s JOIN lots t ON t.source = s.id WHERE s.format = ? AND s.name = ?", format,
        name);
}

Result<int> AddressStore::removeBatch(BatchId batch)
{
    IEUM_TRY_ASSIGN(database, m_database.existing());
    if (!database)
        return 0;
    int removed = 0;
    const Result<void> done = database->transact([&]() -> Result<void> {
        Statement rows = database->prepare(
            "DELETE FROM addresses WHERE source IN (SELECT id FROM sources WHERE batch = ?)");
        IEUM_TRY(rows.bind(batch.value).run());
        removed = database->changes();
        Statement lots =
            database->prepare("DELETE FROM lots WHERE source IN (SELECT id FROM sources WHERE batch = ?)");
        IEUM_TRY(lots.bind(batch.value).run());
        removed += database->changes();
        return database->prepare("DELETE FROM sources WHERE batch = ?").bind(batch.value).run();
    });
    return done.ok() ? Result<int>(removed) : done.error();
}

} // namespace ieum
