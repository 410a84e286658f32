#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ieum {

struct SheetRow
{
    int number = 0; ///< as the owner sees it: the row of the spreadsheet, the line of the text file; from 1
    QStringList cells; ///< what the owner sees in them; missing ones at the end are left out
};

/// A table of cells, wherever it came from. Rows without any text are not in it.
struct Sheet
{
    /// What a row is called where the owner looks for it.
    enum class Kind { Spreadsheet, Text };

    QString name; ///< empty for a text file
    Kind kind = Kind::Spreadsheet;
    QList<SheetRow> rows;
    bool endsEarly =
        false; ///< a text that was cut: the last row is not whole and stands in `rows` as it was found

    /// "row 7" or "line 12", as Remark::place wants it.
    QString placeOf(const SheetRow &row) const;
};

} // namespace ieum
