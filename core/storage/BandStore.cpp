#include "core/storage/BandStore.h"

#include "core/base/Uuid.h"
#include "core/storage/Database.h"

namespace ieum {

namespace {

constexpr char selectUse[] =
    "SELECT b.id, b.courier, b.first, b.last, b.next, b.rule, b.digits, b.low_water, b.created_at,"
    " (SELECT count(*) FROM waybills w WHERE w.band_id = b.id AND w.state <> 'void'),"
    " (SELECT count(*) FROM waybills w WHERE w.band_id = b.id AND w.state = 'void'), b.contract"
    " FROM waybill_bands b WHERE (?1 = '' OR b.courier = ?1) AND (?2 OR b.contract IN (?3, ?4)) ORDER BY "
    "b.id";

BandUse useAt(const Statement &row)
{
    BandUse use;
    use.band.id = row.id<BandId>(0);
    use.band.courier = row.text(1);
    use.band.first = row.integer(2);
    use.band.last = row.integer(3);
    use.band.next = row.integer(4);
    use.band.rule = row.text(5);
    use.band.digits = int(row.integer(6));
    use.band.lowWater = row.integer(7);
    use.band.createdAt = row.instant(8);
    use.used = row.integer(9);
    use.voided = row.integer(10);
    use.band.contract = row.text(11);
    return use;
}

Result<QList<BandUse>> readAll(Statement &select)
{
    QList<BandUse> bands;
    while (true) {
        IEUM_TRY_ASSIGN(hasRow, select.step());
        if (!hasRow)
            return bands;
        bands += useAt(select);
    }
}

} // namespace

Result<BandId> BandStore::add(const WaybillBand &band)
{
    Statement insert =
        m_database.prepare("INSERT INTO waybill_bands (uid, courier, first, last, next, rule, digits,"
                           " low_water, created_at, contract) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bindBlob(newUuid()).bind(band.courier).bind(band.first).bind(band.last).bind(band.next);
    insert.bind(band.rule).bind(band.digits).bind(band.lowWater).bind(band.createdAt);
    insert.bind(band.contract);
    IEUM_TRY(insert.run());
    return BandId{m_database.lastInsertId()};
}

Result<QList<BandUse>> BandStore::all()
{
    return ofCourier(QString());
}

Result<QList<BandUse>> BandStore::ofCourier(const QString &courier)
{
    Statement select = m_database.prepare(selectUse);
    select.bind(courier).bind(true).bind(QString()).bind(QString());
    return readAll(select);
}

Result<QList<BandUse>> BandStore::ofSource(const Source &source)
{
    Statement select = m_database.prepare(selectUse);
    select.bind(source.courier).bind(false).bind(source.contract).bind(source.unnamed());
    return readAll(select);
}

Result<std::optional<BandStore::Taken>> BandStore::takeNext(const Source &source)
{
    Statement take =
        m_database.prepare("UPDATE waybill_bands SET next = next + 1 WHERE id = (SELECT id FROM waybill_bands"
                           " WHERE courier = ? AND contract IN (?, ?) AND next <= last ORDER BY id LIMIT 1)"
                           " RETURNING id, next - 1, rule, digits");
    take.bind(source.courier).bind(source.contract).bind(source.unnamed());
    IEUM_TRY_ASSIGN(hasRow, take.step());
    if (!hasRow)
        return std::optional<Taken>();
    Taken taken{take.id<BandId>(0), take.integer(1), take.text(2), int(take.integer(3))};
    IEUM_TRY(take.run());
    return std::optional<Taken>(taken);
}

Result<void> BandStore::nameUnnamed(const QString &courier, const QString &contract)
{
    Statement update =
        m_database.prepare("UPDATE waybill_bands SET contract = ? WHERE courier = ? AND contract = ''");
    return update.bind(contract).bind(courier).run();
}

Result<QString> BandStore::strangerWithin(const QString &courier, const QString &from, const QString &to)
{
    Statement select =
        m_database.prepare("SELECT min(number) FROM waybills WHERE courier = ?1 AND band_id IS NULL"
                           " AND length(number) = length(?2) AND number BETWEEN ?2 AND ?3");
    select.bind(courier).bind(from).bind(to);
    IEUM_TRY(select.step());
    return select.text(0);
}

} // namespace ieum
