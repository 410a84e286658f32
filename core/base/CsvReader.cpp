#include "core/base/CsvReader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ieum {

namespace {

constexpr QChar quote = u'"';

// Excel writes ="0123" so that a number keeps its zeros.
QString unwrapped(const QString &field)
{
    if (field.size() >= 3 && field.startsWith(QLatin1String("=\"")) && field.endsWith(quote))
        return field.mid(2, field.size() - 3);
    return field;
}

// A table's delimiter stands equally often in lines that follow each other; in a single line, just often.
qsizetype likelihood(QStringView head, QChar delimiter)
{
    qsizetype score = 0, before = 0, here = 0;
    bool quoted = false;
    for (const QChar character : head) {
        quoted = character == quote ? !quoted : quoted;
        here += !quoted && character == delimiter ? 1 : 0;
        if (quoted || character != u'\n')
            continue;
        score += here == before ? 1000 * here : 0;
        before = std::exchange(here, 0);
    }
    score += here == before ? 1000 * here : 0;
    return score + std::max(before, here);
}

} // namespace

CsvReader::CsvReader(QChar delimiter, RowHandler handler)
    : m_delimiter(delimiter)
    , m_handler(std::move(handler))
{
    m_row.number = 1;
}

bool CsvReader::feed(QStringView chunk)
{
    for (const QChar character : chunk) {
        if (m_stopped)
            return false;
        take(character);
    }
    return !m_stopped;
}

void CsvReader::take(QChar character)
{
    const bool endsReturn = m_afterReturn && character == u'\n';
    m_afterReturn = character == u'\r';
    if ((character == u'\n' && !endsReturn) || character == u'\r')
        ++m_line;
    if (m_state == State::Quoted && character == quote)
        m_state = State::QuoteSeen;
    else if (m_state == State::Quoted)
        m_field += character;
    else if (!endsReturn)
        takeOutsideQuotes(character);
}

void CsvReader::takeOutsideQuotes(QChar character)
{
    if (character == m_delimiter) {
        endField();
    } else if (character == u'\n' || character == u'\r') {
        endField();
        endRow();
    } else if (character == quote && m_state != State::Bare) {
        if (m_state == State::QuoteSeen)
            m_field += quote;
        m_state = State::Quoted;
    } else {
        m_field += character;
        m_state = State::Bare;
    }
}

void CsvReader::endField()
{
    m_row.cells += unwrapped(m_field);
    m_field.clear();
    m_state = State::FieldStart;
}

void CsvReader::endRow()
{
    const bool hasText = std::any_of(m_row.cells.begin(), m_row.cells.end(),
                                     [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    if (hasText) {
        m_stopped = !m_handler(m_row);
        m_cellsBefore = m_row.cells.size();
    }
    m_row = {m_line, {}};
}

bool CsvReader::finish()
{
    const bool isOpen = m_state != State::FieldStart || !m_row.cells.isEmpty();
    if (m_stopped || !isOpen)
        return !m_stopped;
    const bool insideQuotes = m_state == State::Quoted;
    endField();
    m_endsEarly = insideQuotes || m_row.cells.size() < m_cellsBefore;
    endRow();
    return !m_stopped;
}

QChar CsvReader::guessDelimiter(QStringView head)
{
    constexpr std::array<QChar, 4> candidates{u',', u'\t', u';', u'|'};
    const QStringView lines = head.left(8192);
    return *std::max_element(candidates.begin(), candidates.end(),
                             [&](QChar a, QChar b) { return likelihood(lines, a) < likelihood(lines, b); });
}

Sheet CsvReader::readAll(const QString &text)
{
    Sheet sheet;
    sheet.kind = Sheet::Kind::Text;
    CsvReader reader(guessDelimiter(text), [&](const SheetRow &row) {
        sheet.rows.append(row);
        return true;
    });
    reader.feed(text);
    reader.finish();
    sheet.endsEarly = reader.endsEarly();
    return sheet;
}

} // namespace ieum
