#include "core/base/files/XlsReader.h"

#include "core/base/Windows949.h"
#include "core/base/files/CellFormat.h"
#include "core/base/files/XlsRecords.h"

#include <QHash>
#include <QMap>

#include <cmath>

namespace ieum {

namespace {

constexpr int mostColumns = 256;
constexpr qsizetype mostSheets = 255;
constexpr qint64 mostCells = 4'000'000; // of a forged file a row may be one cell at its end
constexpr quint16 excel97 = 0x0600;

/// The whole workbook: what its sheets share, and then each of them.
class XlsWorkbook
{
public:
    XlsWorkbook(const QByteArray &stream, int rowLimit)
        : m_stream(stream)
        , m_rowLimit(rowLimit)
    {
    }
    Result<QList<Sheet>> read();

private:
    struct Place
    {
        QString name;
        qsizetype at = 0;
    };

    Result<void> readGlobals();
    void takeGlobal(XlsRecords &record);
    void takeSheet(const XlsRecords &record);
    void takeFormat(const XlsRecords &record);
    void takeStrings(XlsRecords &record);
    Result<Sheet> readSheet(const Place &place);
    bool isFull(qsizetype rows) const { return m_rowLimit > 0 && rows > m_rowLimit; }
    void takeCell(XlsRecords &record);
    void takeFormula(XlsRecords &record);
    void takePackedRow(const XlsRecords &record);
    void put(const XlsRecords &record, const QString &shown) { put(record.word(0), record.word(2), shown); }
    void put(int row, int column, const QString &shown);
    QString shown(double value, int format) const;
    QString textOf(const XlsRecords &record, qsizetype at, int lengthBytes) const;

    const QByteArray &m_stream;
    const int m_rowLimit;
    quint16 m_version = 0;
    DateSystem m_dates = DateSystem::From1900;
    QList<Place> m_places;
    QStringList m_strings;
    QHash<int, CellFormat> m_codes; ///< by the number of a format
    QList<int> m_styles;            ///< number of a format by style
    QMap<int, QStringList> m_rows;  ///< of the sheet that is being read, from 0
    qint64 m_cells = 0;
    qint64 m_read = 0; ///< bytes of sheets; many of one place would be read again and again
};

Error broken(const char *detail)
{
    return Error("file.broken", {}, QString::fromLatin1(detail));
}

Result<QList<Sheet>> XlsWorkbook::read()
{
    IEUM_TRY(readGlobals());
    QList<Sheet> sheets;
    for (const Place &place : std::as_const(m_places)) {
        IEUM_TRY_ASSIGN(sheet, readSheet(place));
        sheets += sheet;
    }
    return sheets;
}

Result<void> XlsWorkbook::readGlobals()
{
    XlsRecords record(m_stream);
    if (!record.next() || record.type() != XlsRecords::Bof)
        return broken("no workbook begins here");
    m_version = record.word(0);
    while (record.next() && record.type() != XlsRecords::Eof) {
        if (record.type() == XlsRecords::FilePass)
            return Error("file.old-encryption");
        takeGlobal(record);
    }
    return record.type() == XlsRecords::Eof ? Result<void>() : broken("the workbook is cut");
}

void XlsWorkbook::takeGlobal(XlsRecords &record)
{
    switch (record.type()) {
    case XlsRecords::BoundSheet:
        return takeSheet(record);
    case XlsRecords::Format:
        return takeFormat(record);
    case XlsRecords::Xf:
        m_styles += record.word(2);
        break;
    case XlsRecords::DateMode:
        m_dates = record.word(0) == 1 ? DateSystem::From1904 : DateSystem::From1900;
        break;
    case XlsRecords::Sst:
        return takeStrings(record);
    default:
        break;
    }
}

void XlsWorkbook::takeSheet(const XlsRecords &record)
{
    const bool isWorksheet = record.byte(5) == 0;
    if (isWorksheet && m_places.size() < mostSheets)
        m_places += Place{textOf(record, 6, 1), qsizetype(record.longWord(0))};
}

void XlsWorkbook::takeFormat(const XlsRecords &record)
{
    m_codes.insert(record.word(0), CellFormat::ofCode(textOf(record, 2, m_version == excel97 ? 2 : 1)));
}

void XlsWorkbook::takeStrings(XlsRecords &record)
{
    const quint32 count = record.longWord(4);
    XlsTexts texts(record.pieces());
    texts.skip(8);
    while (m_strings.size() < qsizetype(count) && m_strings.size() < mostCells && !texts.atEnd())
        m_strings += texts.text(2);
}

// Excel 95 wrote bytes of the PC's own character set.
QString XlsWorkbook::textOf(const XlsRecords &record, qsizetype at, int lengthBytes) const
{
    if (m_version == excel97) {
        XlsTexts texts({record.content().mid(at)});
        return texts.text(lengthBytes);
    }
    const qsizetype length = lengthBytes == 1 ? record.byte(at) : record.word(at);
    return fromWindows949(record.content().mid(at + lengthBytes, length));
}

Result<Sheet> XlsWorkbook::readSheet(const Place &place)
{
    XlsRecords record(m_stream, place.at);
    if (!record.next() || record.type() != XlsRecords::Bof)
        return broken("a sheet is missing");
    m_rows.clear();
    int depth = 1; // a chart within the sheet is a stream of its own
    while (depth > 0 && !isFull(m_rows.size())) {
        if (!record.next())
            return broken("a sheet is cut");
        m_read += record.size();
        depth += record.type() == XlsRecords::Bof ? 1 : record.type() == XlsRecords::Eof ? -1 : 0;
        if (depth == 1)
            takeCell(record);
        if (m_cells > mostCells || m_read > 2 * m_stream.size())
            return Error("file.too-large");
    }
    Sheet sheet;
    sheet.name = place.name;
    for (auto row = m_rows.cbegin(); row != m_rows.cend() && (!m_rowLimit || sheet.rows.size() < m_rowLimit);
         ++row) {
        QStringList cells = *row;
        while (!cells.isEmpty() && cells.last().trimmed().isEmpty())
            cells.removeLast();
        if (!cells.isEmpty())
            sheet.rows.append({row.key() + 1, cells});
    }
    return sheet;
}

void XlsWorkbook::takeCell(XlsRecords &record)
{
    switch (record.type()) {
    case XlsRecords::LabelSst:
        return put(record, m_strings.value(qsizetype(record.longWord(6))));
    case XlsRecords::Label:
    case XlsRecords::RString:
        return put(record, textOf(record, 6, 2));
    case XlsRecords::Number:
        return put(record, shown(record.real(6), record.word(4)));
    case XlsRecords::Rk:
        return put(record, shown(record.packed(6), record.word(4)));
    case XlsRecords::MulRk:
        return takePackedRow(record);
    case XlsRecords::Formula:
        return takeFormula(record);
    case XlsRecords::BoolErr:
        if (record.byte(7) == 0) // not an error
            put(record, record.byte(6) != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE"));
        break;
    default:
        break;
    }
}

// What it came to: a number, or by a mark in its last two bytes something else.
void XlsWorkbook::takeFormula(XlsRecords &record)
{
    constexpr quint16 noNumber = 0xffff;
    if (record.word(12) != noNumber)
        return put(record, shown(record.real(6), record.word(4)));
    const int row = record.word(0), column = record.word(2), kind = record.byte(6);
    if (kind == 1)
        return put(record, record.byte(8) != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE"));
    XlsRecords ahead = record;
    if (kind == 0 && ahead.next() && ahead.type() == XlsRecords::String)
        put(row, column, textOf(ahead, 0, 2));
}

void XlsWorkbook::takePackedRow(const XlsRecords &record)
{
    constexpr qsizetype first = 4, each = 6;
    const int row = record.word(0), column = record.word(2);
    for (qsizetype at = first, i = 0; at + each + 2 <= record.size(); at += each, ++i)
        put(row, column + static_cast<int>(i), shown(record.packed(at + 2), record.word(at)));
}

void XlsWorkbook::put(int row, int column, const QString &shown)
{
    if (column >= mostColumns || shown.isEmpty())
        return;
    QStringList &cells = m_rows[row];
    while (cells.size() <= column) {
        cells += QString();
        ++m_cells;
    }
    cells[column] = shown;
}

QString XlsWorkbook::shown(double value, int style) const
{
    if (!std::isfinite(value))
        return {};
    const int number = m_styles.value(style, 0);
    const CellFormat format = m_codes.value(number, CellFormat::ofBuiltin(number));
    return shownNumber(QString::number(value, 'g', 17), format, m_dates);
}

} // namespace

Result<QList<Sheet>> readXls(const CompoundFile &file, int rowLimit)
{
    const QString name = QStringLiteral("Workbook"), older = QStringLiteral("Book");
    IEUM_TRY_ASSIGN(stream, file.stream(file.has(name) ? name : older));
    return XlsWorkbook(stream, rowLimit).read();
}

} // namespace ieum
