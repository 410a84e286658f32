#include "core/base/files/SheetWriter.h"

#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

namespace ieum {

namespace {

void writeRow(lxw_worksheet *worksheet, lxw_row_t row, const QStringList &cells)
{
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (!cells[column].isEmpty())
            worksheet_write_string(worksheet, row, static_cast<lxw_col_t>(column),
                                   cells[column].toUtf8().constData(), nullptr);
    }
}

} // namespace

Result<void> writeXlsx(const QString &path, const Sheet &sheet)
{
    const QString partial = path + QLatin1String(".part");
    const Error failure("file.not-writable", {QFileInfo(path).fileName()});
    lxw_workbook *workbook = workbook_new(partial.toUtf8().constData());
    if (!workbook)
        return failure;
    lxw_worksheet *worksheet =
        workbook_add_worksheet(workbook, sheet.name.isEmpty() ? nullptr : sheet.name.toUtf8().constData());
    for (const SheetRow &row : sheet.rows) {
        if (worksheet)
            writeRow(worksheet, static_cast<lxw_row_t>(row.number - 1), row.cells);
    }
    const bool isWritten = workbook_close(workbook) == LXW_NO_ERROR && worksheet;
    if (isWritten && (!QFile::exists(path) || QFile::remove(path)) && QFile::rename(partial, path))
        return {};
    QFile::remove(partial);
    return failure;
}

} // namespace ieum
