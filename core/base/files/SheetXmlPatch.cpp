#include "core/base/files/SheetXmlPatch.h"

namespace ieum {

namespace {

// "AB12" from column 27 and row 12.
QByteArray reference(int row, int column)
{
    QByteArray letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(static_cast<char>('A' + (rest - 1) % 26));
    return letters + QByteArray::number(row);
}

int columnOf(const QByteArray &reference)
{
    int column = 0;
    for (const char letter : reference) {
        if (letter < 'A' || letter > 'Z')
            break;
        column = column * 26 + (letter - 'A' + 1);
    }
    return column - 1;
}

// The value of an attribute in the text of a tag; empty when it has none.
QByteArray attribute(const QByteArray &tag, const QByteArray &name)
{
    for (qsizetype at = tag.indexOf(name); at > 0; at = tag.indexOf(name, at + 1)) {
        const qsizetype equals = tag.indexOf('=', at);
        const bool isName = QByteArray(" \t\r\n").contains(tag[at - 1]) &&
                            tag.mid(at + name.size(), equals - at - name.size()).trimmed().isEmpty();
        if (!isName || equals < 0)
            continue;
        const QByteArray rest = tag.mid(equals + 1).trimmed();
        return rest.mid(1, rest.indexOf(rest.left(1), 1) - 1);
    }
    return {};
}

// With the slash of a closing tag.
QByteArray nameOf(const QByteArray &tag)
{
    qsizetype end = tag.startsWith("</") ? 2 : 1;
    while (end < tag.size() && !QByteArray(" \t\r\n/>").contains(tag[end]))
        ++end;
    return tag.mid(1, end - 1);
}

QByteArray escaped(const QString &text)
{
    QString clean;
    for (const QChar character : text) {
        // What XML cannot hold at all is no part of a name or a number either.
        if (character.unicode() >= 0x20 || character.isSpace())
            clean += character;
    }
    return clean.toHtmlEscaped().toUtf8();
}

} // namespace

SheetXmlPatch::SheetXmlPatch(const QByteArray &xml, const QList<CellText> &cells)
    : m_xml(xml)
{
    for (const CellText &cell : cells)
        m_texts.insert({cell.row, cell.column}, cell.text);
    findPlaces();
}

void SheetXmlPatch::findPlaces()
{
    for (qsizetype from = m_xml.indexOf('<'); from >= 0; from = m_xml.indexOf('<', from + 1)) {
        const qsizetype end = m_xml.indexOf('>', from);
        const QByteArray tag = m_xml.mid(from, end + 1 - from);
        const QByteArray name = nameOf(tag), bare = name.mid(name.indexOf(':') + 1);
        if (name.startsWith('/')) {
            if (name == "/" + m_prefix + "row")
                closeRow(from);
        } else if (bare == "row") {
            m_prefix = name.left(name.size() - bare.size());
            atRow(tag);
        } else if (bare == "c") {
            atCell(name, from, end + 1);
        }
    }
}

void SheetXmlPatch::atRow(const QByteArray &tag)
{
    const int given = attribute(tag, "r").toInt();
    m_row = given > 0 ? given : m_row + 1;
    m_column = -1;
}

void SheetXmlPatch::atCell(const QByteArray &name, qsizetype from, qsizetype end)
{
    const QByteArray tag = m_xml.mid(from, end - from);
    const int before = m_column;
    const QByteArray place = attribute(tag, "r");
    m_column = place.isEmpty() ? before + 1 : columnOf(place);
    for (auto text = m_texts.lowerBound({m_row, before + 1});
         text != m_texts.end() && text.key().row == m_row && text.key().column <= m_column; ++text) {
        const bool isThere = text.key().column == m_column;
        m_splices.insert(text.key(), {from, isThere ? endOfCell(name, end) : from, m_prefix,
                                      isThere ? attribute(tag, "s") : QByteArray()});
    }
}

qsizetype SheetXmlPatch::endOfCell(const QByteArray &name, qsizetype tagEnd) const
{
    if (m_xml[tagEnd - 2] == '/')
        return tagEnd;
    const QByteArray close = "</" + name + ">";
    return m_xml.indexOf(close, tagEnd) + close.size();
}

void SheetXmlPatch::closeRow(qsizetype at)
{
    for (auto text = m_texts.lowerBound({m_row, m_column + 1});
         text != m_texts.end() && text.key().row == m_row; ++text)
        m_splices.insert(text.key(), {at, at, m_prefix, {}});
}

QStringList SheetXmlPatch::strings() const
{
    QStringList texts;
    for (auto place = m_splices.begin(); place != m_splices.end(); ++place)
        texts += m_texts.value(place.key());
    return texts;
}

QByteArray SheetXmlPatch::cellXml(const Place &place, const Splice &splice, int string) const
{
    const QByteArray c = splice.prefix + "c";
    QByteArray xml = '<' + c + " r=\"" + reference(place.row, place.column) + '"';
    if (!splice.style.isEmpty())
        xml += " s=\"" + splice.style + '"';
    const QByteArray v = splice.prefix + "v", is = splice.prefix + "is", t = splice.prefix + "t";
    if (string >= 0)
        xml += " t=\"s\"><" + v + '>' + QByteArray::number(string) + "</" + v + '>';
    else
        xml += " t=\"inlineStr\"><" + is + "><" + t + '>' + escaped(m_texts.value(place)) + "</" + t + "></" +
               is + '>';
    return xml + "</" + c + '>';
}

QByteArray SheetXmlPatch::patched(int firstString) const
{
    QByteArray result;
    qsizetype from = 0;
    int string = firstString;
    for (auto place = m_splices.begin(); place != m_splices.end(); ++place) {
        result += m_xml.mid(from, place->from - from);
        result += cellXml(place.key(), *place, string);
        string += string >= 0 ? 1 : 0;
        from = place->to;
    }
    return result + m_xml.mid(from);
}

} // namespace ieum
