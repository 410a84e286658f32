#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

struct lxw_workbook;
struct lxw_worksheet;

namespace ieum {

/// Writes an xlsx of several large sheets row by row, in little memory, every cell a text. A sheet that is
/// full goes on in a next one. What libxlsxwriter puts aside meanwhile lies in `workFolder` and goes at the
/// end.
class BookWriter
{
public:
    /// The file is complete only after close().
    BookWriter(const QString &path, const QString &workFolder);
    ~BookWriter();
    BookWriter(const BookWriter &) = delete;
    BookWriter &operator=(const BookWriter &) = delete;

    /// The next rows belong to it; every sheet begins with `headers`.
    Result<void> beginSheet(const QString &name, const QStringList &headers);
    Result<void> addRow(const QStringList &cells);
    /// Error: file.not-writable.
    Result<void> close();

private:
    Result<void> openSheet();
    void writeRow(const QStringList &cells);

    const QString m_path;
    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    QString m_name;
    QStringList m_headers;
    int m_part = 0;
    unsigned m_row = 0;
};

} // namespace ieum
