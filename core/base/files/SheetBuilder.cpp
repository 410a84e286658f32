#include "core/base/files/SheetBuilder.h"

#include <algorithm>
#include <charconv>

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

// Without the locale and the blanks that QByteArrayView::toInt() minds; 0 when it is none.
int numberOf(QByteArrayView digits)
{
    int number = 0;
    const auto read = std::from_chars(digits.begin(), digits.end(), number);
    return read.ptr == digits.end() ? number : 0;
}

enum class Part { Row, Cell, Value, Phonetic, Other };

Part partOf(QByteArrayView name)
{
    if (name.size() == 1 && name[0] == 'c')
        return Part::Cell;
    if (name.size() == 1 && (name[0] == 'v' || name[0] == 't'))
        return Part::Value;
    if (name == "row")
        return Part::Row;
    return name == "rPh" ? Part::Phonetic : Part::Other;
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
    const Part part = partOf(name);
    if (part == Part::Row) {
        // Rows and cells may lack their place; they then follow the one before.
        const int given = numberOf(attributes.bytes("r"));
        m_row.number = given > 0 ? given : m_row.number + 1;
        m_column = -1;
    } else if (part == Part::Cell) {
        startCell(attributes);
    } else if (part == Part::Phonetic) {
        ++m_phonetic;
    }
    m_inValue = part == Part::Value && m_phonetic == 0;
}

SheetBuilder::CellType SheetBuilder::typeOf(QByteArrayView word)
{
    if (word == "s")
        return CellType::Shared;
    if (word == "b")
        return CellType::Truth;
    return word.isEmpty() || word == "n" ? CellType::Number : CellType::Text;
}

void SheetBuilder::startCell(const XmlPieces::Attributes &attributes)
{
    int given = -1;
    m_type = CellType::Number;
    m_style = 0;
    attributes.each([&](QByteArrayView name, QByteArrayView value) {
        if (name == "r")
            given = columnOf(value);
        else if (name == "t")
            m_type = typeOf(value);
        else if (name == "s")
            m_style = numberOf(value);
    });
    m_column = std::min(given >= 0 ? given : m_column + 1, columnLimit - 1);
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
    const Part part = partOf(name);
    if (part == Part::Cell)
        endCell();
    else if (part == Part::Row)
        endRow();
    else if (part == Part::Phonetic)
        --m_phonetic;
}

void SheetBuilder::endCell()
{
    QString shown = shownValue();
    if (shown.isEmpty())
        return;
    m_cells += std::max<qint64>(m_column + 1 - m_row.cells.size(), 1) + m_value.size() / charactersOfACell;
    if (isTooLarge())
        return;
    while (m_row.cells.size() <= m_column)
        m_row.cells += QString();
    m_row.cells[m_column] = std::move(shown);
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
    if (m_type == CellType::Shared)
        return m_workbook.strings.at(numberOf(m_value));
    if (m_type == CellType::Truth)
        return m_value == "1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    QString text = QString::fromUtf8(m_value);
    if (m_type == CellType::Text || m_value.isEmpty())
        return text;
    return shownNumber(text, m_workbook.formats.value(m_style), m_workbook.dates);
}

} // namespace ieum
