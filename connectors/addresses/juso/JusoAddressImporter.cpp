#include "connectors/addresses/juso/JusoAddressImporter.h"

#include "connectors/addresses/juso/JusoCells.h"

#include <QCoreApplication>

namespace ieum {

namespace {

// 도로명주소 한글 전체분, columns from 0 (hike-lab/address-data-guide, chapters 2-3 and 2-6).
enum Column : qsizetype {
    Key = 0,
    TownCode = 1,
    Province = 2,
    District = 3,
    Town = 4,
    Village = 5,
    Mountain = 6,
    Lot = 7,
    Sublot = 8,
    RoadCode = 9,
    Road = 10,
    Underground = 11,
    Building = 12,
    Annex = 13,
    Postcode = 16,
    HasUnits = 19,
    ChangeCode = 20,
    RegisterName = 21,
    DistrictName = 22
};
constexpr qsizetype columns = 24;

IncomingAddress addressOf(const BarFile::Row &row)
{
    const auto &cells = row.cells;
    IncomingAddress incoming;
    incoming.place = BarFile::placeOf(row);
    incoming.key = cells[Key].toString();
    incoming.isGone = cells[ChangeCode] == QStringView(juso::closed);
    Address &address = incoming.address;
    address.postcode = cells[Postcode].toString();
    address.province = cells[Province].toString();
    address.district = cells[District].toString();
    address.town = cells[Town].toString();
    address.village = cells[Village].toString();
    address.road = cells[Road].toString();
    address.isUnderground = cells[Underground] == QLatin1String("1");
    address.building = cells[Building].toInt();
    address.annex = cells[Annex].toInt();
    address.isMountain = cells[Mountain] == QLatin1String("1");
    address.lot = cells[Lot].toInt();
    address.sublot = cells[Sublot].toInt();
    address.name = (cells[DistrictName].isEmpty() ? cells[RegisterName] : cells[DistrictName]).toString();
    address.hasUnits = cells[HasUnits] == QLatin1String("1");
    return incoming;
}

bool isWhole(const BarFile::Row &row)
{
    const auto &cells = row.cells;
    return cells.size() >= columns && !cells[Key].isEmpty() && !cells[Province].isEmpty() &&
           !cells[Road].isEmpty() && juso::isDigits(cells[Postcode], 5) && cells[Building].toInt() > 0;
}

} // namespace

QString JusoAddressImporter::formatName() const
{
    return QCoreApplication::translate("Format", "Road name addresses (juso.go.kr)");
}

Importer::Match JusoAddressImporter::canRead(const ImportInput &input) const
{
    if (juso::saysNoData(input.head) && input.fileName.contains(QLatin1String("RNADR")))
        return Match::Certain;
    const QStringList cells = BarFile::firstRow(input.head);
    const bool fits = cells.size() == columns && juso::isDigits(cells[TownCode], 10) &&
                      juso::isDigits(cells[RoadCode], 12) && juso::isDigits(cells[Postcode], 5);
    return fits ? Match::Certain : Match::No;
}

Result<void> JusoAddressImporter::read(const ImportInput &input, ImportSink &sink) const
{
    if (juso::saysNoData(input.head))
        return {};
    return BarFile::read(input, columns, sink, [&](const BarFile::Row &row) {
        return isWhole(row) ? sink.address(addressOf(row))
                            : sink.rejected({BarFile::placeOf(row), Error("address.row-damaged"), {}});
    });
}

} // namespace ieum
