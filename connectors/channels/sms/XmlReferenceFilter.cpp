#include "connectors/channels/sms/XmlReferenceFilter.h"

#include <algorithm>
#include <cstring>

namespace ieum {

namespace {

constexpr qint64 chunkSize = 64 * 1024;
constexpr qsizetype longestValue = 1024 * 1024;      // bytes; what follows of a longer one is left out
constexpr qsizetype longestPiece = 16 * 1024 * 1024; // between two tags
constexpr qsizetype longestReference = 12;           ///< "&#x0010FFFF;"
constexpr quint32 replacement = 0xFFFD;

struct Reference
{
    enum class Kind { None, Unfinished, Number };
    Kind kind = Kind::None;
    quint32 point = 0;
    qsizetype length = 0;
};

bool isHigh(quint32 point)
{
    return point >= 0xD800 && point <= 0xDBFF;
}

bool isLow(quint32 point)
{
    return point >= 0xDC00 && point <= 0xDFFF;
}

bool isAllowed(quint32 point)
{
    return point == 9 || point == 10 || point == 13 || (point >= 0x20 && point < 0xD800) ||
           (point > 0xDFFF && point < 0xFFFE) || (point > 0xFFFF && point <= 0x10FFFF);
}

Reference referenceAt(const QByteArray &bytes, qsizetype position)
{
    const QByteArray head = bytes.mid(position, longestReference);
    const qsizetype end = head.indexOf(';');
    if (!QByteArray("&#").startsWith(head.left(2)))
        return {};
    if (end < 0)
        return {head.size() < longestReference ? Reference::Kind::Unfinished : Reference::Kind::None, 0, 0};
    const bool hexadecimal = head.size() > 2 && (head[2] == 'x' || head[2] == 'X');
    bool good = false;
    const QByteArray digits = head.mid(hexadecimal ? 3 : 2, end - (hexadecimal ? 3 : 2));
    const quint32 point = digits.toUInt(&good, hexadecimal ? 16 : 10);
    return good ? Reference{Reference::Kind::Number, point, end + 1} : Reference();
}

} // namespace

XmlReferenceFilter::XmlReferenceFilter(QIODevice &source)
    : m_source(source)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool XmlReferenceFilter::fill()
{
    const QByteArray chunk = m_source.read(chunkSize);
    m_input += chunk;
    return !chunk.isEmpty();
}

void XmlReferenceFilter::put(quint32 point)
{
    m_output += "&#" + QByteArray::number(point) + ';';
}

void XmlReferenceFilter::takeInTag(char byte)
{
    const bool ofName = std::isalnum(static_cast<unsigned char>(byte)) || byte == '_' || byte == ':';
    if (byte == '>') {
        m_place = Place::Text;
    } else if (byte == '"' || byte == '\'') {
        m_place = Place::Value;
        m_quote = byte;
        m_skipping = m_attribute == "data";
        m_valueBytes = 0;
    } else if (ofName) {
        m_attribute += byte;
    } else if (byte != '=') {
        m_attribute.clear();
    }
}

void XmlReferenceFilter::take(char byte)
{
    const bool passes = !m_skipping || byte == m_quote;
    if (m_place == Place::Text && byte == '<') {
        m_place = Place::Tag;
        m_attribute.clear();
    } else if (m_place == Place::Tag) {
        takeInTag(byte);
    } else if (m_place == Place::Value && byte == m_quote) {
        m_place = Place::Tag;
        m_attribute.clear();
        m_skipping = false;
    }
    if (passes)
        m_output += byte;
}

// False: the bytes so far do not tell yet what the reference is.
bool XmlReferenceFilter::takeReference(qsizetype &position)
{
    const Reference first = referenceAt(m_input, position);
    if (first.kind == Reference::Kind::Unfinished)
        return false;
    if (first.kind == Reference::Kind::None) {
        take(m_input[position++]);
        return true;
    }
    quint32 point = first.point;
    qsizetype length = first.length;
    if (isHigh(point)) {
        const Reference second = position + length < m_input.size()
                                     ? referenceAt(m_input, position + length)
                                     : Reference{Reference::Kind::Unfinished, 0, 0};
        if (second.kind == Reference::Kind::Unfinished)
            return false;
        if (second.kind == Reference::Kind::Number && isLow(second.point)) {
            point = 0x10000 + ((point - 0xD800) << 10) + (second.point - 0xDC00);
            length += second.length;
        }
    }
    if (!m_skipping)
        put(isAllowed(point) ? point : replacement);
    position += length;
    return true;
}

// Most of a file lies within quotes or between tags, where one letter alone ends the run.
qsizetype XmlReferenceFilter::plainUntil(qsizetype position) const
{
    if (m_place == Place::Tag)
        return position;
    const char ending = m_place == Place::Text ? '<' : m_quote;
    const auto begin = m_input.cbegin() + position;
    const auto end =
        std::find_if(begin, m_input.cend(), [ending](char byte) { return byte == ending || byte == '&'; });
    return position + (end - begin);
}

void XmlReferenceFilter::filter()
{
    qsizetype position = 0;
    while (position < m_input.size()) {
        if (const qsizetype plain = plainUntil(position); plain > position) {
            if (!m_skipping)
                m_output.append(m_input.constData() + position, plain - position);
            if (m_place == Place::Value) {
                m_valueBytes += plain - position;
                m_skipping = m_skipping || m_valueBytes > longestValue;
            }
            position = plain;
        } else if (m_input[position] != '&')
            take(m_input[position++]);
        else if (!takeReference(position))
            break;
    }
    m_input.remove(0, position);
}

// A name or a text without an end would be kept in memory as a whole.
bool XmlReferenceFilter::isEndless()
{
    const qsizetype end = m_output.lastIndexOf('>');
    m_sinceTag = end < 0 ? m_sinceTag + m_output.size() : m_output.size() - end;
    return m_sinceTag > longestPiece;
}

qint64 XmlReferenceFilter::readData(char *data, qint64 size)
{
    while (m_given == m_output.size()) {
        m_output.clear();
        m_given = 0;
        const bool more = fill();
        filter();
        if (isEndless())
            return -1;
        if (!more) {
            // A high surrogate alone at the end is one; the beginning of a reference is where the file was
            // cut.
            if (referenceAt(m_input, 0).kind == Reference::Kind::Number)
                put(replacement);
            m_input.clear();
            break;
        }
    }
    const qint64 count = std::min<qint64>(size, m_output.size() - m_given);
    std::memcpy(data, m_output.constData() + m_given, static_cast<size_t>(count));
    m_given += count;
    return count > 0 ? count : -1;
}

} // namespace ieum
