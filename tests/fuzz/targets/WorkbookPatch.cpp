#include "core/base/files/SheetPatch.h"
#include "core/base/files/SheetReader.h"
#include "tests/fuzz/FuzzFile.h"
#include "tests/fuzz/FuzzTarget.h"
#include "tests/fuzz/PackedWorkbook.h"

#include <QFile>

using namespace ieum;
using ieum::fuzz::require;

static QString cellOf(const QList<Sheet> &sheets, int row, int column)
{
    for (const SheetRow &each : sheets.isEmpty() ? QList<SheetRow>() : sheets.first().rows) {
        if (each.number == row)
            return each.cells.value(column);
    }
    return {};
}

// Two cells put into a market's own sheet: they read back as they were written.
IEUM_FUZZ(WorkbookPatch)
{
    const ieum::fuzz::FuzzFile original(ieum::fuzz::packedWorkbook(input));
    SheetReader before(original.path(), {});
    const auto read = before.all();
    const QString number = QStringLiteral("=6000&<\"0000\">2140");
    const QString patched = original.path() + QStringLiteral(".patched");
    const auto done =
        patchXlsx(before.plainBytes(), patched, 0, {{2, 3, number}, {2, 0, QStringLiteral("cj")}});
    if (!done.ok())
        return;
    SheetReader after(patched, {});
    const auto again = after.all();
    QFile::remove(patched);
    require(!read.ok() || again.ok(), "a sheet that could be read can be read again");
    if (!read.ok())
        return;
    require(cellOf(*again, 2, 3) == number, "a cell that was put in stands there as a text");
    require(again->size() == read->size(), "no sheet is lost");
    for (const SheetRow &row : read->value(0).rows) {
        for (int column = 0; column < row.cells.size(); ++column)
            require((row.number == 2 && (column == 0 || column == 3)) ||
                        cellOf(*again, row.number, column) == row.cells[column],
                    "the other cells stay");
    }
}
