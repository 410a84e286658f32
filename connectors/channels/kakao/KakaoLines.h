#pragma once

#include "core/base/Result.h"
#include "core/base/TextDecoder.h"

#include <QFile>

#include <optional>

namespace ieum {

struct KakaoLine
{
    QString text;
    int number = 1;      ///< from 1
    bool isCut = false;  ///< the file ends within a character of this line
    bool hasEnd = false; ///< a line end follows
};

/// The lines of an exported chat, decoded as a stream: any Korean encoding, any line end. The odd blanks of
/// English systems (U+00A0, U+202F, U+2009) come as spaces.
class KakaoLines
{
public:
    explicit KakaoLines(const QString &path)
        : m_file(path)
    {
    }

    Result<void> open();
    std::optional<KakaoLine> next();
    double share() const; ///< of the file read so far, 0 … 1
    /// It ended at a line that no chat has: the file is another one, or made to fill the memory.
    bool isTooLong() const { return m_isTooLong; }

private:
    bool fill();
    KakaoLine take(qsizetype length, qsizetype lineEnd);

    QFile m_file;
    std::optional<TextDecoder> m_decoder;
    QString m_buffer;
    qsizetype m_begin = 0;
    int m_number = 0;
    bool m_isTooLong = false;
};

} // namespace ieum
