#include "connectors/addresses/juso/JusoLotImporter.h"

#include "connectors/addresses/juso/JusoCells.h"

#include <QCoreApplication>

namespace ieum {

namespace {

// 관련지번, columns from 0 (hike-lab/address-data-guide, chapter 2-3).
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
    ChangeCode = 13
};
constexpr qsizetype columns = 14;

IncomingAddress lotOf(const BarFile::Row &row)
{
    const auto &cells = row.cells;
    IncomingAddress incoming;
    incoming.place = BarFile::placeOf(row);
    incoming.key = cells[Key].toString();
    incoming.isGone = cells[ChangeCode] == QStringView(juso::closed);
    Address &address = incoming.address;
    address.province = cells[Province].toString();
    address.district = cells[District].toString();
    address.town = cells[Town].toString();
    address.village = cells[Village].toString();
    address.isMountain = cells[Mountain] == QLatin1String("1");
    address.lot = cells[Lot].toInt();
    address.sublot = cells[Sublot].toInt();
    return incoming;
}

bool isWhole(const BarFile::Row &row)
{
    const auto &cells = row.cells;
    return cells.size() >= columns && !cells[Key].isEmpty() && !cells[Province].isEmpty() &&
           !cells[Town].isEmpty() && cells[Lot].toInt() > 0;
}

} // namespace

QString JusoLotImporter::formatName() const
{
    return QCoreApplication::translate("Format", "Lot numbers of road name addresses (juso.go.kr)");
}

Importer::Match JusoLotImporter::canRead(const ImportInput &input) const
{
    const QStringList cells = BarFile::firstRow(input.head);
    const bool fits = cells.size() == columns && juso::isDigits(cells[TownCode], 10) &&
                      juso::isDigits(cells[RoadCode], 12) && juso::isDigits(cells[Lot], cells[Lot].size());
    return fits ? Match::Certain : Match::No;
}

Result<void> JusoLotImporter::read(const ImportInput &input, ImportSink &sink) const
{
    return BarFile::read(input, columns, sink, [&](const BarFile::Row &row) {
        return isWhole(row) ? sink.address(lotOf(row))
                            : sink.rejected({BarFile::placeOf(row), Error("address.row-damaged"), {}});
    });
}

} // namespace ieum
