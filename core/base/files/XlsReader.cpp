#include "core/base/files/XlsReader.h"

#include "core/base/files/CellFormat.h"

#include <freexl.h>

#include <QFile>

#include <algorithm>
#include <memory>

namespace ieum {

namespace {

struct Close
{
    using pointer = const void *;
    void operator()(const void *handle) const { freexl_close(handle); }
};
using Handle = std::unique_ptr<const void, Close>;

QString shown(const FreeXL_CellValue &cell)
{
    switch (cell.type) {
    case FREEXL_CELL_INT:
        return QString::number(cell.value.int_value);
    case FREEXL_CELL_DOUBLE:
        return shownNumber(QString::number(cell.value.double_value, 'g', 17), {}, DateSystem::From1900);
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME:
    case FREEXL_CELL_TIME:
        return QString::fromUtf8(cell.value.text_value);
    default:
        return QString();
    }
}

QStringList rowOf(const void *handle, unsigned int row, unsigned short columns)
{
    QStringList cells;
    for (unsigned short column = 0; column < columns; ++column) {
        FreeXL_CellValue cell{};
        const bool isRead = freexl_get_cell_value(handle, row, column, &cell) == FREEXL_OK;
        cells += isRead ? shown(cell) : QString();
    }
    while (!cells.isEmpty() && cells.last().trimmed().isEmpty())
        cells.removeLast();
    return cells;
}

Sheet readActive(const void *handle, int rowLimit)
{
    Sheet sheet;
    unsigned int rows = 0;
    unsigned short columns = 0;
    freexl_worksheet_dimensions(handle, &rows, &columns);
    for (unsigned int row = 0; row < rows && (rowLimit == 0 || sheet.rows.size() < rowLimit); ++row) {
        const QStringList cells = rowOf(handle, row, columns);
        if (!cells.isEmpty())
            sheet.rows.append({static_cast<int>(row) + 1, cells});
    }
    return sheet;
}

bool isProtected(const void *handle)
{
    unsigned int info = 0;
    return freexl_get_info(handle, FREEXL_BIFF_PASSWORD, &info) == FREEXL_OK &&
           info == FREEXL_BIFF_OBFUSCATED;
}

} // namespace

Result<QList<Sheet>> readXls(const QString &path, int rowLimit)
{
    const void *raw = nullptr;
    const int code = freexl_open(path.toUtf8().constData(), &raw);
    const Handle handle(raw);
    if (code == FREEXL_CRAFTED_FILE || (code != FREEXL_OK && !raw))
        return Error("file.broken", {}, QStringLiteral("freexl %1").arg(code));
    if (isProtected(handle.get()))
        return Error("file.old-encryption");
    if (code != FREEXL_OK)
        return Error("file.broken", {}, QStringLiteral("freexl %1").arg(code));
    unsigned int count = 0;
    freexl_get_info(handle.get(), FREEXL_BIFF_SHEET_COUNT, &count);
    QList<Sheet> sheets;
    for (unsigned int i = 0; i < count; ++i) {
        const char *name = nullptr;
        if (freexl_select_active_worksheet(handle.get(), static_cast<unsigned short>(i)) != FREEXL_OK)
            continue;
        Sheet sheet = readActive(handle.get(), rowLimit);
        if (freexl_get_worksheet_name(handle.get(), static_cast<unsigned short>(i), &name) == FREEXL_OK)
            sheet.name = QString::fromUtf8(name);
        sheets.append(sheet);
    }
    return sheets;
}

} // namespace ieum
