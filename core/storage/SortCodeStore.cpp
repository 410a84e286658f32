#include "core/storage/SortCodeStore.h"

#include "core/storage/Database.h"

namespace ieum {

Result<void> SortCodeStore::set(const QString &courier, const Entry &entry)
{
    const SortCode &code = entry.code;
    Statement upsert = m_database.prepare(
        "INSERT INTO sort_codes (courier, postcode, door, code, sub, area, branch, driver, zone, fetched)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (courier, postcode, door) DO UPDATE SET"
        " code = excluded.code, sub = excluded.sub, area = excluded.area, branch = excluded.branch,"
        " driver = excluded.driver, zone = excluded.zone, fetched = excluded.fetched"
        " WHERE excluded.fetched >= fetched");
    upsert.bind(courier).bind(entry.postcode).bind(entry.door).bind(code.code).bind(code.sub);
    upsert.bind(code.area).bind(code.branch).bind(code.driver).bind(code.zone);
    return upsert.bind(code.fetched.toString(Qt::ISODate)).run();
}

Result<QList<SortCodeStore::Entry>> SortCodeStore::ofPostcode(const QString &courier, const QString &postcode)
{
    Statement select = m_database.prepare(
        "SELECT postcode, door, code, sub, area, branch, driver, zone, fetched FROM sort_codes"
        " WHERE courier = ? AND postcode = ?");
    select.bind(courier).bind(postcode);
    QList<Entry> entries;
    while (true) {
        IEUM_TRY_ASSIGN(hasRow, select.step());
        if (!hasRow)
            return entries;
        const SortCode code{select.text(2),
                            select.text(3),
                            select.text(4),
                            select.text(5),
                            select.text(6),
                            select.text(7),
                            QDate::fromString(select.text(8), Qt::ISODate)};
        entries += Entry{select.text(0), select.text(1), code};
    }
}

Result<SortCodeStore::Stock> SortCodeStore::stock(const QString &courier)
{
    Statement select = m_database.prepare("SELECT count(*), max(fetched) FROM sort_codes WHERE courier = ?");
    IEUM_TRY(select.bind(courier).step());
    return Stock{select.integer(0), QDate::fromString(select.text(1), Qt::ISODate)};
}

} // namespace ieum
