#include "core/base/files/HtmlTable.h"

#include "core/base/TextDecoder.h"

#include <QHash>

namespace ieum {

namespace {

// A walk over tags and texts; enough of HTML for tables, and of XML Spreadsheet 2003 (Row, Cell), never a
// renderer.
class TableWalk
{
public:
    TableWalk(const QString &html, int rowLimit)
        : m_html(html)
        , m_rowLimit(rowLimit)
    {
    }

    Sheet run()
    {
        for (qsizetype at = 0; at < m_html.size() && !isFull();) {
            const qsizetype open = m_html.indexOf(QLatin1Char('<'), at);
            take(m_html.mid(at, open < 0 ? -1 : open - at));
            if (open < 0)
                break;
            at = passTag(open);
        }
        noteCut();
        endRow();
        return m_sheet;
    }

private:
    // A file that ends within its table was cut: the row it ends in (or an empty one) stands last.
    void noteCut()
    {
        if (!m_inTable || isFull())
            return;
        m_sheet.endsEarly = true;
        endCell();
        if (m_row.cells.join(QString()).isEmpty())
            m_sheet.rows.append(SheetRow{m_row.number, {}});
    }
    bool isFull() const { return m_rowLimit > 0 && m_sheet.rows.size() >= m_rowLimit; }
    void take(const QString &text)
    {
        if (m_inCell)
            m_cell += text;
    }
    qsizetype passTag(qsizetype open)
    {
        if (QStringView(m_html).mid(open).startsWith(QLatin1String("<!--"))) {
            const qsizetype end = m_html.indexOf(QLatin1String("-->"), open);
            return end < 0 ? m_html.size() : end + 3;
        }
        const qsizetype close = m_html.indexOf(QLatin1Char('>'), open);
        const qsizetype end = close < 0 ? m_html.size() : close;
        tag(QStringView(m_html).mid(open + 1, end - open - 1));
        return end + 1;
    }
    void tag(QStringView content)
    {
        const bool closes = content.startsWith(u'/');
        QString name;
        for (const QChar letter : content.mid(closes ? 1 : 0)) {
            if (!letter.isLetterOrNumber() && letter != u':')
                break;
            name += letter.toLower();
        }
        name = name.section(QLatin1Char(':'), -1);
        const bool isRow = name == QLatin1String("tr") || name == QLatin1String("row");
        const bool isCell =
            name == QLatin1String("td") || name == QLatin1String("th") || name == QLatin1String("cell");
        if (name == QLatin1String("table"))
            m_inTable = !closes;
        else if (closes && (name == QLatin1String("html") || name == QLatin1String("workbook")))
            m_inTable = false;
        if (isRow && !closes)
            startRow();
        else if (isRow || name == QLatin1String("table"))
            endRow();
        else if (isCell && !closes)
            startCell(content.endsWith(u'/'));
        else if (isCell)
            endCell();
        else if (name == QLatin1String("br"))
            take(QStringLiteral("\n"));
    }
    void startRow()
    {
        endRow();
        ++m_row.number;
        m_inRow = true;
    }
    void startCell(bool isEmpty)
    {
        endCell();
        m_inCell = m_inRow;
        if (isEmpty)
            endCell();
    }
    void endCell()
    {
        if (m_inCell)
            m_row.cells += unescaped(m_cell).trimmed();
        m_cell.clear();
        m_inCell = false;
    }
    void endRow()
    {
        endCell();
        if (!m_row.cells.join(QString()).isEmpty())
            m_sheet.rows.append(m_row);
        m_row.cells.clear();
        m_inRow = false;
    }
    static QString unescaped(const QString &text)
    {
        static const QHash<QString, QString> named{
            {QStringLiteral("amp"), QStringLiteral("&")},  {QStringLiteral("lt"), QStringLiteral("<")},
            {QStringLiteral("gt"), QStringLiteral(">")},   {QStringLiteral("quot"), QStringLiteral("\"")},
            {QStringLiteral("apos"), QStringLiteral("'")}, {QStringLiteral("nbsp"), QStringLiteral(" ")}};
        QString result;
        for (qsizetype i = 0; i < text.size(); ++i) {
            // Looked for nearby only: a cell of a million & would be searched a million times.
            const qsizetype length =
                text[i] == QLatin1Char('&') ? text.mid(i, 11).indexOf(QLatin1Char(';')) : -1;
            const qsizetype end = length > 0 ? i + length : -1;
            const QString word = length > 0 ? text.mid(i + 1, length - 1) : QString();
            const QString character =
                word.startsWith(QLatin1Char('#')) ? numbered(word.mid(1)) : named.value(word);
            result += character.isEmpty() ? QString(text[i]) : character;
            i = character.isEmpty() ? i : end;
        }
        return result;
    }
    static QString numbered(const QString &number)
    {
        const bool isHex = number.startsWith(QLatin1Char('x'), Qt::CaseInsensitive);
        const char32_t point = isHex ? number.mid(1).toUInt(nullptr, 16) : number.toUInt();
        const bool isCharacter = point > 0 && point <= 0x10ffff && !QChar::isSurrogate(point);
        return isCharacter ? QString::fromUcs4(&point, 1) : QString();
    }

    const QString &m_html;
    const int m_rowLimit;
    Sheet m_sheet;
    SheetRow m_row;
    QString m_cell;
    bool m_inTable = false;
    bool m_inRow = false;
    bool m_inCell = false;
};

} // namespace

bool looksLikeHtmlTable(const QByteArray &head)
{
    const QString text = TextDecoder::decodeAll(head).trimmed();
    if (!text.startsWith(QLatin1Char('<')))
        return false;
    return text.contains(QLatin1String("<table"), Qt::CaseInsensitive) ||
           text.contains(QLatin1String("<tr"), Qt::CaseInsensitive) ||
           text.contains(QLatin1String("urn:schemas-microsoft-com:office:spreadsheet"));
}

Sheet readHtmlTable(const QString &html, int rowLimit)
{
    return TableWalk(html, rowLimit).run();
}

} // namespace ieum
