#include "connectors/addresses/juso/JusoLotImporter.h"

#include "connectors/addresses/juso/JusoCells.h"

#include <QCoreApplication>

namespace ieum {

namespace {

// 관련지번 (hike-lab/address-data-guide, chapter 2-3).
constexpr qsizetype changeCode = 13;
constexpr qsizetype columns = 14;

bool isWhole(const BarFile::Row &row)
{
    const auto &cells = row.cells;
    return cells.size() >= columns && !cells[juso::Key].isEmpty() && !cells[juso::Province].isEmpty() &&
           !cells[juso::Town].isEmpty() && cells[juso::Lot].toInt() > 0;
}

} // namespace

QString JusoLotImporter::formatName() const
{
    return QCoreApplication::translate("Format", "Lot numbers of road name addresses (juso.go.kr)");
}

Importer::Match JusoLotImporter::canRead(const ImportInput &input) const
{
    const QStringList cells = BarFile::firstRow(input.head);
    const bool fits =
        juso::hasCodes(cells, columns) && juso::isDigits(cells[juso::Lot], cells[juso::Lot].size());
    return fits ? Match::Certain : Match::No;
}

Result<void> JusoLotImporter::read(const ImportInput &input, ImportSink &sink) const
{
    return BarFile::read(input, columns, sink, [&](const BarFile::Row &row) {
        return isWhole(row) ? sink.address(juso::doorOf(row, changeCode))
                            : sink.rejected({BarFile::placeOf(row), Error("address.row-damaged"), {}});
    });
}

} // namespace ieum
