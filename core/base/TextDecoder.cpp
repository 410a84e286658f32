#include "core/base/TextDecoder.h"

#include "core/base/Windows949.h"

#include <algorithm>

namespace ieum {

namespace {

QStringDecoder decoderFor(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringDecoder(QStringDecoder::Utf8);
    case TextEncoding::Utf16LittleEndian:
        return QStringDecoder(QStringDecoder::Utf16LE);
    case TextEncoding::Utf16BigEndian:
        return QStringDecoder(QStringDecoder::Utf16BE);
    case TextEncoding::Windows949:
        break; // goes by Windows949.h
    }
    return {};
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    [[maybe_unused]] const QString decoded = decoder.decode(bytes);
    return !decoder.hasError();
}

int utf8Length(uchar lead)
{
    return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
}

} // namespace

TextEncoding guessEncoding(const QByteArray &head)
{
    if (head.startsWith("\xff\xfe"))
        return TextEncoding::Utf16LittleEndian;
    if (head.startsWith("\xfe\xff"))
        return TextEncoding::Utf16BigEndian;
    if (head.startsWith("\xef\xbb\xbf") || isUtf8(head))
        return TextEncoding::Utf8;
    return TextEncoding::Windows949;
}

bool looksBinary(const QByteArray &head)
{
    const TextEncoding encoding = guessEncoding(head);
    if (encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian)
        return false;
    const auto isControl = [](char byte) {
        return static_cast<uchar>(byte) < 0x20 && byte != '\n' && byte != '\r' && byte != '\t';
    };
    const auto controls = std::count_if(head.begin(), head.end(), isControl);
    return head.contains('\0') || controls * 50 > head.size();
}

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding)
    , m_decoder(decoderFor(encoding))
{
}

// Only whole characters go to Qt's decoder: that of Qt 6.4 loses a character whose first byte is a chunk of
// its own.
QString TextDecoder::decode(const QByteArray &chunk)
{
    m_carry += chunk;
    const qsizetype whole = wholeCharacters();
    const QByteArrayView ready = QByteArrayView(m_carry).first(whole);
    QString text = m_encoding == TextEncoding::Windows949 ? fromWindows949(ready) : m_decoder.decode(ready);
    m_carry.remove(0, whole);
    return text;
}

qsizetype TextDecoder::wholeCharacters() const
{
    for (qsizetype end = 0;;) {
        if (end == m_carry.size())
            return end;
        const qsizetype next = end + characterLength(static_cast<uchar>(m_carry[end]));
        if (next > m_carry.size())
            return end;
        end = next;
    }
}

int TextDecoder::characterLength(uchar lead) const
{
    if (m_encoding == TextEncoding::Utf8)
        return utf8Length(lead);
    return m_encoding == TextEncoding::Windows949 && lead < 0x81 ? 1 : 2;
}

bool TextDecoder::isInsideCharacter() const
{
    return !m_carry.isEmpty();
}

QString TextDecoder::decodeAll(const QByteArray &bytes)
{
    return TextDecoder(guessEncoding(bytes)).decode(bytes);
}

} // namespace ieum
