#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

namespace ieum {

/// Text files as Korean sellers meet them: UTF-8 with or without BOM, UTF-16 by BOM, else windows-949
/// (CP949).
enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows949 };

/// The encoding of a file by its first bytes. A character cut at the end of `head` does not speak against
/// UTF-8.
TextEncoding guessEncoding(const QByteArray &head);

/// True for bytes that are no text in any of these encodings (NUL or many control characters).
bool looksBinary(const QByteArray &head);

/// Decodes a text chunk by chunk; a character may lie across two chunks. A BOM is removed, what cannot be
/// decoded becomes U+FFFD. One thread.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);

    QString decode(const QByteArray &chunk);
    /// True when the bytes so far end within a character: the file was cut.
    bool isInsideCharacter() const;
    TextEncoding encoding() const { return m_encoding; }

    /// Encoding guessed from all the bytes, everything decoded.
    static QString decodeAll(const QByteArray &bytes);

private:
    qsizetype wholeCharacters() const;
    int characterLength(uchar lead) const;

    TextEncoding m_encoding;
    QStringDecoder m_decoder;
    QByteArray m_carry; ///< the bytes so far of a character that is not whole yet
};

} // namespace ieum
