#pragma once

#include "core/base/Result.h"
#include "core/base/Sheet.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace ieum {

enum class FormFile { Xlsx, Xls, Csv };

/// Stands at the start of a CSV, so that a spreadsheet takes it for UTF-8.
inline constexpr auto csvMark = "\xef\xbb\xbf";
/// One row of a CSV as writeForm() makes them.
QByteArray csvLine(const QStringList &cells);

/// Writes a form for somebody else's reader, every cell a text. A CSV is UTF-8 with its mark, CRLF, quoted
/// where needed; a cell that a spreadsheet would take for a formula gets an apostrophe before it, a phone
/// number does not. The file appears whole or not at all. Error: file.not-writable.
Result<void> writeForm(const QString &path, const Sheet &sheet, FormFile file);

} // namespace ieum
