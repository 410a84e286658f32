#include "core/korean/extract/ChatText.h"

#include <QHash>

namespace ieum {

namespace {

const QHash<char32_t, QChar> &plainForms()
{
    static const QHash<char32_t, QChar> forms{
        {U'“', u'"'},      {U'”', u'"'},      {U'„', u'"'},      {U'「', u'"'}, {U'」', u'"'},
        {U'『', u'"'},     {U'』', u'"'},     {U'‘', u'\''},     {U'’', u'\''}, {U'–', u'-'},
        {U'—', u'-'},      {U'−', u'-'},      {U'〜', u'~'},     {U'∼', u'~'},  {U'～', u'~'},
        {U'：', u':'},     {U'∶', u':'},      {U'⇒', u'→'},      {U'➡', u'→'},  {U'▶', u'→'},
        {U'\u3164', u' '}, {U'\u3000', u' '}, {U'\u00A0', u' '}, {U'\t', u' '}, {U'\r', u' '},
        {U'\u2028', u'\n'}};
    return forms;
}

bool isInvisible(char32_t point)
{
    return (point >= 0x200B && point <= 0x200D) || point == 0xFEFF || point == 0xFE0F || point == 0x00AD;
}

// The consonants and vowels that people type by themselves (ㅋㅋ, ㅠㅠ) must not melt into syllables.
bool isTypedJamo(char32_t point)
{
    return point >= 0x3131 && point <= 0x318E;
}

// Vowels and final consonants of decomposed syllables, as macOS writes them, and combining marks.
bool continuesGroup(char32_t point)
{
    return (point >= 0x1160 && point <= 0x11FF) || (point >= 0x0300 && point <= 0x036F);
}

} // namespace

bool isHangul(QChar character)
{
    return character.unicode() >= 0xAC00 && character.unicode() <= 0xD7A3;
}

ChatText::ChatText(const QString &source)
{
    const QList<uint> points = source.toUcs4();
    for (const uint point : points)
        m_source += static_cast<char32_t>(point);
    for (qsizetype i = 0; i < m_source.size();) {
        QList<char32_t> group{m_source[i]};
        qsizetype next = i + 1;
        while (next < m_source.size() && continuesGroup(m_source[next]))
            group += m_source[next++];
        add(group, i);
        i = next;
    }
    m_open = m_plain;
}

void ChatText::add(const QList<char32_t> &group, qsizetype begin)
{
    const char32_t first = group.first();
    if (isInvisible(first))
        return;
    QString plain;
    if (plainForms().contains(first))
        plain = plainForms().value(first);
    else if (isTypedJamo(first))
        plain = QChar(static_cast<char16_t>(first));
    else
        plain = QString::fromUcs4(group.constData(), group.size())
                    .normalized(QString::NormalizationForm_KC)
                    .toLower();
    for (const QChar character : std::as_const(plain)) {
        if (character.isLowSurrogate())
            continue;
        m_plain += character.isHighSurrogate() ? QChar(0x25A1) : character;
        m_begin += begin;
        m_end += begin + group.size();
    }
}

void ChatText::claim(qsizetype begin, qsizetype end)
{
    for (qsizetype i = begin; i < end; ++i)
        m_open[i] = claimedMark;
}

TextSpan ChatText::spanOf(qsizetype begin, qsizetype end) const
{
    return begin < end ? TextSpan{m_begin[begin], m_end[end - 1]} : TextSpan{};
}

QString ChatText::sourceOf(qsizetype begin, qsizetype end) const
{
    const TextSpan span = spanOf(begin, end);
    return QString::fromUcs4(m_source.constData() + span.begin, span.end - span.begin);
}

} // namespace ieum
