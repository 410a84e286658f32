#include "core/base/files/XlsWriter.h"

#include "core/base/files/CompoundWriter.h"

#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QtEndian>

#include <algorithm>

namespace ieum {

namespace {

// Record numbers and layouts: [MS-XLS] 2.4.
enum Record : quint16 {
    Bof = 0x0809,
    Eof = 0x000a,
    CodePage = 0x0042,
    Window1 = 0x003d,
    Font = 0x0031,
    Xf = 0x00e0,
    Style = 0x0293,
    BoundSheet = 0x0085,
    Sst = 0x00fc,
    Continue = 0x003c,
    Dimensions = 0x0200,
    Row = 0x0208,
    LabelSst = 0x00fd,
    Window2 = 0x023e,
};

constexpr qsizetype recordLimit = 8224;
constexpr qsizetype longestText = 4000; // so that a text never spans two records
constexpr int cellFormat = 15;          // the first that is no style's
constexpr int styleFormats = 15;

QByteArray number16(qint64 value)
{
    QByteArray bytes(2, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint16>(value), bytes.data());
    return bytes;
}

QByteArray number32(qint64 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(value), bytes.data());
    return bytes;
}

QByteArray record(Record type, const QByteArray &content)
{
    return number16(type) + number16(content.size()) + content;
}

QByteArray utf16(const QString &text)
{
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    qToLittleEndian<char16_t>(text.utf16(), text.size(), bytes.data());
    return bytes;
}

QByteArray beginning(quint16 kind)
{
    return record(Bof, number16(0x0600) + number16(kind) + number16(0x0dbb) + number16(0x07cc) +
                           number32(0x41) + number32(0x06));
}

QByteArray font()
{
    const QString name = QStringLiteral("맑은 고딕");
    return record(Font, number16(220) + number16(0) + number16(0x7fff) + number16(400) + number16(0) +
                            QByteArray(4, '\0') + static_cast<char>(name.size()) + '\1' + utf16(name));
}

// Number format 49 is "@": what the cell holds is text, also after somebody has edited it.
QByteArray format(bool isStyle)
{
    return record(Xf, number16(0) + number16(isStyle ? 0 : 49) + number16(isStyle ? 0xfff5 : 0x0001) +
                          QByteArray::fromHex("20000000") + number32(0) + number32(0) + number16(0x20c0));
}

/// Every text once, as cells refer to them.
class StringTable
{
public:
    qint64 indexOf(const QString &text)
    {
        ++m_uses;
        const auto known = m_indexes.constFind(text);
        if (known != m_indexes.constEnd())
            return *known;
        m_texts += text;
        return *m_indexes.insert(text, m_texts.size() - 1);
    }

    QByteArray records() const
    {
        QByteArray result, content = number32(m_uses) + number32(m_texts.size());
        Record type = Sst;
        for (const QString &text : m_texts) {
            const QByteArray entry = number16(text.size()) + '\1' + utf16(text);
            if (content.size() + entry.size() > recordLimit) {
                result += record(std::exchange(type, Continue), content);
                content.clear();
            }
            content += entry;
        }
        return result + record(type, content);
    }

private:
    QHash<QString, qint64> m_indexes;
    QStringList m_texts;
    qint64 m_uses = 0;
};

QByteArray sheetStream(const Sheet &sheet, StringTable &strings)
{
    qsizetype columns = 0;
    for (const SheetRow &row : sheet.rows)
        columns = std::max(columns, row.cells.size());
    const int lastRow = sheet.rows.isEmpty() ? 0 : sheet.rows.last().number;
    QByteArray stream = beginning(0x0010);
    stream +=
        record(Dimensions, number32(0) + number32(lastRow) + number16(0) + number16(columns) + number16(0));
    for (const SheetRow &row : sheet.rows) {
        stream += record(Row, number16(row.number - 1) + number16(0) + number16(row.cells.size()) +
                                  number16(0x00ff) + number32(0) + number32(0x000f0100));
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            const QString text = row.cells[column].left(longestText);
            if (!text.isEmpty())
                stream += record(LabelSst, number16(row.number - 1) + number16(column) +
                                               number16(cellFormat) + number32(strings.indexOf(text)));
        }
    }
    stream += record(Window2, number16(0x06b6) + number16(0) + number16(0) + number32(0x40) + number16(0) +
                                  number16(0) + number32(0));
    return stream + record(Eof, {});
}

QByteArray globals(const QString &sheetName, qsizetype sheetAt, const StringTable &strings)
{
    QByteArray stream = beginning(0x0005);
    stream += record(CodePage, number16(1200));
    stream += record(Window1, number16(0) + number16(0) + number16(0x4000) + number16(0x2000) +
                                  number16(0x0038) + number16(0) + number16(0) + number16(1) + number16(600));
    for (int i = 0; i < 5; ++i) // number 4 is skipped by every reader, so five make four
        stream += font();
    for (int i = 0; i < styleFormats; ++i)
        stream += format(true);
    stream += format(false);
    stream += record(Style, number16(0x8000) + QByteArray::fromHex("00ff"));
    stream += record(BoundSheet, number32(sheetAt) + number16(0) + static_cast<char>(sheetName.size()) +
                                     '\1' + utf16(sheetName));
    return stream + strings.records() + record(Eof, {});
}

QByteArray workbook(const Sheet &sheet)
{
    constexpr qsizetype longestName = 31;
    const QString name = sheet.name.isEmpty() ? QStringLiteral("Sheet1") : sheet.name.left(longestName);
    StringTable strings;
    const QByteArray content = sheetStream(sheet, strings);
    const qsizetype at = globals(name, 0, strings).size();
    return globals(name, at, strings) + content;
}

} // namespace

Result<void> writeXls(const QString &path, const Sheet &sheet)
{
    const QByteArray bytes = compoundFile(QStringLiteral("Workbook"), workbook(sheet));
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? Result<void>() : Error("file.not-writable", {QFileInfo(path).fileName()});
}

} // namespace ieum
