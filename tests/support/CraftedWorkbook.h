#pragma once

#include <QByteArray>
#include <QString>

namespace ieum::test {

/// A workbook whose only worksheet part is `sheet`, whatever that is, with `extraEntries` empty entries
/// beside it: for files that no spreadsheet would write.
bool writeWorkbookOf(const QString &path, const QByteArray &sheet, int extraEntries = 0);

} // namespace ieum::test
