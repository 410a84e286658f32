#include "connectors/channels/kakao/KakaoLines.h"

namespace ieum {

namespace {

constexpr qint64 chunkSize = 64 * 1024;
constexpr qsizetype longestLine = 1024 * 1024; // a message has 10,000 letters at most

QString withPlainBlanks(QString text)
{
    for (const char16_t blank : {u'\u00A0', u'\u202F', u'\u2009'})
        text.replace(QChar(blank), u' ');
    return text;
}

} // namespace

Result<void> KakaoLines::open()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return Error("file.not-readable", {m_file.fileName()}, m_file.errorString());
    m_decoder.emplace(guessEncoding(m_file.peek(chunkSize)));
    return {};
}

bool KakaoLines::fill()
{
    const QByteArray chunk = m_file.read(chunkSize);
    if (chunk.isEmpty())
        return false;
    m_buffer.remove(0, m_begin);
    m_begin = 0;
    m_buffer += m_decoder->decode(chunk);
    return true;
}

KakaoLine KakaoLines::take(qsizetype length, qsizetype lineEnd)
{
    KakaoLine line{withPlainBlanks(m_buffer.mid(m_begin, length)), ++m_number, false, lineEnd > 0};
    m_begin += length + lineEnd;
    return line;
}

std::optional<KakaoLine> KakaoLines::next()
{
    qsizetype searched = 0;
    while (true) {
        for (qsizetype i = m_begin + searched; i < m_buffer.size(); ++i) {
            if (m_buffer[i] == u'\n')
                return take(i - m_begin, 1);
            // What follows a carriage return may be in the next chunk.
            if (m_buffer[i] == u'\r' && (i + 1 < m_buffer.size() || m_file.atEnd()))
                return take(i - m_begin, i + 1 < m_buffer.size() && m_buffer[i + 1] == u'\n' ? 2 : 1);
        }
        searched = m_buffer.size() - m_begin - (m_buffer.endsWith(u'\r') ? 1 : 0);
        if (searched > longestLine) {
            m_isTooLong = true;
            return std::nullopt;
        }
        if (!fill())
            break;
    }
    if (m_begin >= m_buffer.size() && !m_decoder->isInsideCharacter())
        return std::nullopt;
    KakaoLine last = take(m_buffer.size() - m_begin, 0);
    last.isCut = m_decoder->isInsideCharacter();
    m_decoder.emplace(m_decoder->encoding());
    return last;
}

double KakaoLines::share() const
{
    return m_file.size() > 0 ? double(m_file.pos()) / double(m_file.size()) : 1.0;
}

} // namespace ieum
