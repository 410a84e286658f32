#include "core/base/files/XlsRecords.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace ieum {

namespace {
constexpr qsizetype headerSize = 4;
}

bool XlsRecords::next()
{
    if (m_at < 0 || m_at + headerSize > m_stream.size())
        return false;
    m_type = qFromLittleEndian<quint16>(m_stream.constData() + m_at);
    m_size = qFromLittleEndian<quint16>(m_stream.constData() + m_at + 2);
    m_begin = m_at + headerSize;
    m_at = m_begin + m_size;
    return m_at <= m_stream.size();
}

QByteArrayList XlsRecords::pieces()
{
    QByteArrayList all{content()};
    for (XlsRecords ahead = *this; ahead.next() && ahead.type() == Continue;) {
        all += ahead.content();
        m_at = ahead.m_at;
    }
    return all;
}

template <typename Integer>
Integer XlsRecords::number(qsizetype at) const
{
    return at + qsizetype(sizeof(Integer)) <= m_size
               ? qFromLittleEndian<Integer>(m_stream.constData() + m_begin + at)
               : Integer(0);
}

quint8 XlsRecords::byte(qsizetype at) const
{
    return number<quint8>(at);
}

quint16 XlsRecords::word(qsizetype at) const
{
    return number<quint16>(at);
}

quint32 XlsRecords::longWord(qsizetype at) const
{
    return number<quint32>(at);
}

double XlsRecords::real(qsizetype at) const
{
    return std::bit_cast<double>(number<quint64>(at));
}

double XlsRecords::packed(qsizetype at) const
{
    const quint32 rk = longWord(at);
    const double value = (rk & 2) != 0 ? static_cast<double>(static_cast<qint32>(rk) >> 2)
                                       : std::bit_cast<double>(quint64(rk & 0xfffffffc) << 32);
    return (rk & 1) != 0 ? value / 100 : value;
}

bool XlsTexts::hasBytes()
{
    while (m_piece < m_pieces.size() && m_at >= m_pieces[m_piece].size()) {
        ++m_piece;
        m_at = 0;
    }
    return m_piece < m_pieces.size();
}

bool XlsTexts::atEnd()
{
    return !hasBytes();
}

void XlsTexts::skip(qsizetype bytes)
{
    while (bytes > 0 && hasBytes()) {
        const qsizetype step = std::min(bytes, m_pieces[m_piece].size() - m_at);
        m_at += step;
        bytes -= step;
    }
}

quint32 XlsTexts::number(int bytes)
{
    quint32 value = 0;
    for (int i = 0; i < bytes && hasBytes(); ++i)
        value |= quint32(static_cast<quint8>(m_pieces[m_piece][m_at++])) << (8 * i);
    return value;
}

QString XlsTexts::text(int lengthBytes)
{
    const auto count = static_cast<qsizetype>(number(lengthBytes));
    const quint32 flags = number(1);
    const qsizetype runs = (flags & 8) != 0 ? static_cast<qsizetype>(number(2)) : 0;
    const qsizetype phonetic = (flags & 4) != 0 ? static_cast<qsizetype>(number(4)) : 0;
    QString text = characters(count, (flags & 1) != 0);
    skip(runs * 4 + phonetic);
    return text;
}

// Where a text goes on in another record, that begins with the width of its letters.
QString XlsTexts::characters(qsizetype count, bool isWide)
{
    QString text;
    while (count > 0 && m_piece < m_pieces.size()) {
        const QByteArray &piece = m_pieces[m_piece];
        const qsizetype here = std::min(count, (piece.size() - m_at) / (isWide ? 2 : 1));
        for (qsizetype i = 0; i < here; ++i) {
            text += isWide ? QChar(qFromLittleEndian<quint16>(piece.constData() + m_at))
                           : QChar(ushort(static_cast<quint8>(piece[m_at])));
            m_at += isWide ? 2 : 1;
        }
        count -= here;
        if (count > 0) {
            ++m_piece;
            m_at = 0;
            isWide = (number(1) & 1) != 0;
        }
    }
    return text;
}

} // namespace ieum
