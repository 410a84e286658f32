#include "core/base/files/FormWriter.h"

#include "core/base/files/SheetWriter.h"
#include "core/base/files/XlsWriter.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace ieum {

namespace {

// +82 10 … and -1 are numbers; =cmd and @SUM are not.
QString harmless(const QString &cell)
{
    static const QRegularExpression formula(QStringLiteral("^(?:[=@\\t\\r]|[+-](?![\\d\\s()-]*$))"));
    return cell.contains(formula) ? QLatin1Char('\'') + cell : cell;
}

QString quoted(const QString &cell)
{
    static const QRegularExpression special(QStringLiteral("[\",\\r\\n]"));
    QString text = harmless(cell);
    if (!text.contains(special))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

Result<void> writeCsv(const QString &path, const Sheet &sheet)
{
    QByteArray bytes(csvMark);
    for (const SheetRow &row : sheet.rows)
        bytes += csvLine(row.cells);
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? Result<void>() : Error("file.not-writable", {QFileInfo(path).fileName()});
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QStringList safe;
    for (const QString &cell : cells)
        safe += quoted(cell);
    return safe.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

Result<void> writeForm(const QString &path, const Sheet &sheet, FormFile file)
{
    switch (file) {
    case FormFile::Csv:
        return writeCsv(path, sheet);
    case FormFile::Xls:
        return writeXls(path, sheet);
    case FormFile::Xlsx:
        break;
    }
    return writeXlsx(path, sheet);
}

} // namespace ieum
