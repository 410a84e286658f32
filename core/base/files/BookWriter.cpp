#include "core/base/files/BookWriter.h"

#include <xlsxwriter.h>

namespace ieum {

namespace {
constexpr unsigned mostRows = 1'000'000; // of a sheet; Excel ends at 1,048,576
constexpr qsizetype mostLetters = 32767; // of a cell
} // namespace

BookWriter::BookWriter(const QString &path, const QString &workFolder)
    : m_path(path)
{
    QByteArray folder = workFolder.toUtf8();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.isEmpty() ? nullptr : folder.data();
    m_book = workbook_new_opt(path.toUtf8().constData(), &options);
}

BookWriter::~BookWriter()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

Result<void> BookWriter::openSheet()
{
    const QString name = ++m_part == 1 ? m_name : QStringLiteral("%1 %2").arg(m_name).arg(m_part);
    m_sheet = m_book ? workbook_add_worksheet(m_book, name.toUtf8().constData()) : nullptr;
    if (!m_sheet)
        return Error("file.not-writable", {m_path});
    m_row = 0;
    writeRow(m_headers);
    worksheet_freeze_panes(m_sheet, 1, 0);
    return {};
}

Result<void> BookWriter::beginSheet(const QString &name, const QStringList &headers)
{
    m_name = name;
    m_headers = headers;
    m_part = 0;
    return openSheet();
}

void BookWriter::writeRow(const QStringList &cells)
{
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (!cells[column].isEmpty())
            worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(column),
                                   cells[column].left(mostLetters).toUtf8().constData(), nullptr);
    }
    ++m_row;
}

Result<void> BookWriter::addRow(const QStringList &cells)
{
    if (m_row >= mostRows)
        IEUM_TRY(openSheet());
    writeRow(cells);
    return {};
}

Result<void> BookWriter::close()
{
    lxw_workbook *book = std::exchange(m_book, nullptr);
    const bool isWritten = book && workbook_close(book) == LXW_NO_ERROR;
    return isWritten ? Result<void>() : Error("file.not-writable", {m_path});
}

} // namespace ieum
