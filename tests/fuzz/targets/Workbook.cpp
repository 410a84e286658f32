#include "core/base/files/SheetReader.h"
#include "tests/fuzz/FuzzFile.h"
#include "tests/fuzz/FuzzTarget.h"
#include "tests/fuzz/PackedWorkbook.h"

using namespace ieum;
using ieum::fuzz::require;

static qsizetype cellsOf(const QList<Sheet> &sheets)
{
    qsizetype cells = 0;
    for (const Sheet &sheet : sheets) {
        int before = 0;
        for (const SheetRow &row : sheet.rows) {
            require(row.number > 0, "rows are counted from one");
            require(row.number != before, "a row stands once"); // their order is the file's
            before = row.number;
            cells += row.cells.size();
        }
    }
    return cells;
}

// The XML within a workbook: sheet, shared strings and styles, between bytes FF.
IEUM_FUZZ(Workbook)
{
    const ieum::fuzz::FuzzFile file(ieum::fuzz::packedWorkbook(input));
    SheetReader reader(file.path(), {});
    const auto head = reader.head();
    const auto all = reader.all();
    require(head.ok() || !all.ok(), "what can be read has a head");
    if (!all.ok())
        return;
    (void)cellsOf(*head);
    qsizetype rows = 0;
    const auto sheet = reader.eachRow(0, [&](const SheetRow &, double share) {
        require(share >= 0 && share <= 1, "a share lies between nothing and all");
        ++rows;
        return true;
    });
    require(sheet.ok() && rows == all->value(0).rows.size(), "row by row gives the rows of the whole");
    (void)cellsOf(*all);
}
