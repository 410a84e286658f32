#include "core/base/files/SheetBuilder.h"

#include <algorithm>

namespace ieum {

namespace {

constexpr qint64 cellLimit = 4'000'000;
constexpr qint64 charactersOfACell = 64;     // a longer text of its own counts as several cells
constexpr int columnLimit = 16'384;          // XFD
constexpr qsizetype longestCell = 1'000'000; // a sheet's own limit is 32,767 characters

// "AB12" is column 27 (from 0); -1 without letters.
int columnOf(QByteArrayView reference)
{
    int column = 0;
    for (const char letter : reference) {
        const int value = (letter >= 'a' ? letter - 'a' : letter - 'A') + 1;
        if (value < 1 || value > 26 || column > columnLimit)
            break;
        column = column * 26 + value;
    }
    return column - 1;
}

} // namespace

SheetBuilder::SheetBuilder(const Workbook &workbook, int rowLimit, qint64 &cells)
    : m_workbook(workbook)
    , m_rowLimit(rowLimit)
    , m_cells(cells)
{
}

bool SheetBuilder::isTooLarge() const
{
    return m_cells > cellLimit;
}

bool SheetBuilder::isFull() const
{
    return m_isStopped || isTooLarge() || (m_rowLimit > 0 && m_sheet.rows.size() >= m_rowLimit);
}

void SheetBuilder::start(QByteArrayView name, const XmlPieces::Attributes &attributes)
{
    if (name == "row") {
        // Rows and cells may lack their place; they then follow the one before.
        const int given = attributes.bytes("r").toInt();
        m_row = {given > 0 ? given : m_row.number + 1, {}};
        m_column = -1;
    } else if (name == "c") {
        startCell(attributes);
    } else if (name == "rPh") {
        ++m_phonetic;
    }
    m_inValue = (name == "v" || name == "t") && m_phonetic == 0;
}

void SheetBuilder::startCell(const XmlPieces::Attributes &attributes)
{
    const int given = columnOf(attributes.bytes("r"));
    m_column = std::min(given >= 0 ? given : m_column + 1, columnLimit - 1);
    m_type = attributes.bytes("t").toByteArray();
    m_style = attributes.bytes("s").toInt();
    m_value.resize(0);
}

void SheetBuilder::text(QByteArrayView piece)
{
    if (m_inValue && m_value.size() <= longestCell)
        m_value += piece;
}

void SheetBuilder::end(QByteArrayView name)
{
    m_inValue = false;
    if (name == "c")
        endCell();
    else if (name == "row")
        endRow();
    else if (name == "rPh")
        --m_phonetic;
}

void SheetBuilder::endCell()
{
    const QString shown = shownValue();
    if (shown.isEmpty())
        return;
    m_cells += std::max<qint64>(m_column + 1 - m_row.cells.size(), 1) + m_value.size() / charactersOfACell;
    if (isTooLarge())
        return;
    while (m_row.cells.size() <= m_column)
        m_row.cells += QString();
    m_row.cells[m_column] = shown;
}

void SheetBuilder::endRow()
{
    const bool hasText = std::any_of(m_row.cells.begin(), m_row.cells.end(),
                                     [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    if (hasText && m_take)
        m_isStopped = !m_take(m_row);
    else if (hasText)
        m_sheet.rows.append(m_row);
    m_row.cells.clear();
}

QString SheetBuilder::shownValue() const
{
    if (m_type == "s")
        return m_workbook.strings.at(m_value.toInt());
    if (m_type == "b")
        return m_value == "1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    QString text = QString::fromUtf8(m_value);
    const bool isNumber = m_type.isEmpty() || m_type == "n";
    if (!isNumber || m_value.isEmpty())
        return text;
    return shownNumber(text, m_workbook.formats.value(m_style), m_workbook.dates);
}

} // namespace ieum
