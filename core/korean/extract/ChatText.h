#pragma once

#include "core/korean/extract/Extraction.h"

namespace ieum {

/// A message in one plain writing (composed syllables, half width, straight quotes, one kind of space; every
/// character one QChar, emoji a placeholder), with the way back to the message as it was sent.
/// Positions here are indices into plain().
class ChatText
{
public:
    explicit ChatText(const QString &source);

    const QString &plain() const { return m_plain; }
    /// The plain text with what has been claimed as a phone, an address … blanked out.
    const QString &open() const { return m_open; }

    /// Nobody else reads anything out of [begin, end) any more.
    void claim(qsizetype begin, qsizetype end);

    TextSpan spanOf(qsizetype begin, qsizetype end) const;
    QString sourceOf(qsizetype begin, qsizetype end) const;

    static constexpr QChar claimedMark{0xFFFC};

private:
    void add(const QList<char32_t> &group, qsizetype begin);

    QList<char32_t> m_source;
    QString m_plain;
    QString m_open;
    QList<qsizetype> m_begin; ///< of each plain character, in code points of the source
    QList<qsizetype> m_end;
};

bool isHangul(QChar character);

} // namespace ieum
