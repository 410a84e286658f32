#pragma once

#include "core/base/files/SheetReader.h"

#include <QList>
#include <QStringList>

namespace ieum::test {

/// The cells of the first sheet, empty when the file cannot be read.
inline QList<QStringList> cellsOf(const QString &path)
{
    QList<QStringList> rows;
    const auto sheets = SheetReader(path, {}).all();
    for (const SheetRow &row : sheets.ok() ? sheets->first().rows : QList<SheetRow>())
        rows.append(row.cells);
    return rows;
}

} // namespace ieum::test
