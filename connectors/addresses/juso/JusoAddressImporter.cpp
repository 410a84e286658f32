#include "connectors/addresses/juso/JusoAddressImporter.h"

#include "connectors/addresses/juso/JusoCells.h"

#include <QCoreApplication>

namespace ieum {

namespace {

// 도로명주소 한글 전체분: the columns after those that all files share.
enum Column : qsizetype {
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
    IncomingAddress incoming = juso::doorOf(row, ChangeCode);
    Address &address = incoming.address;
    address.postcode = cells[Postcode].toString();
    address.road = cells[Road].toString();
    address.isUnderground = cells[Underground] == QLatin1String("1");
    address.building = cells[Building].toInt();
    address.annex = cells[Annex].toInt();
    address.name = (cells[DistrictName].isEmpty() ? cells[RegisterName] : cells[DistrictName]).toString();
    address.hasUnits = cells[HasUnits] == QLatin1String("1");
    return incoming;
}

bool isWhole(const BarFile::Row &row)
{
    const auto &cells = row.cells;
    return cells.size() >= columns && !cells[juso::Key].isEmpty() && !cells[juso::Province].isEmpty() &&
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
    const bool fits = juso::hasCodes(cells, columns) && juso::isDigits(cells[Postcode], 5);
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
