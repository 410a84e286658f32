#include "app/gui/style/KoreanText.h"

namespace ieum {

namespace {

constexpr QChar joiner(0x2060);

bool isSyllable(QChar character)
{
    return character.unicode() >= 0xAC00 && character.unicode() <= 0xD7A3;
}

/// A line may also break between a syllable and the sign that follows it.
bool belongsTogether(QChar before, QChar after)
{
    if (before.isSpace() || after.isSpace() || before == joiner || after == joiner)
        return false;
    return (isSyllable(before) || isSyllable(after)) && !before.isSurrogate() && !after.isSurrogate();
}

QString joined(const QString &word)
{
    QString out;
    out.reserve(word.size() * 2);
    for (qsizetype i = 0; i < word.size(); ++i) {
        out += word[i];
        if (i + 1 < word.size() && belongsTogether(word[i], word[i + 1]))
            out += joiner;
    }
    return out;
}

} // namespace

QString keepWords(const QString &text, const QFontMetrics &metrics, int width)
{
    QString out;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = begin;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        const QString word = text.mid(begin, end - begin);
        out += metrics.horizontalAdvance(word) <= width ? joined(word) : word;
        while (end < text.size() && text[end].isSpace())
            out += text[end++];
        begin = end;
    }
    return out;
}

QString withoutJoiners(QString text)
{
    return text.remove(joiner);
}

} // namespace ieum
