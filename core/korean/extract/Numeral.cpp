#include "core/korean/extract/Numeral.h"

#include <QStringView>

namespace ieum {

namespace {

struct Word
{
    const char16_t *text;
    int value;
};

const Word tens[] = {{u"열", 10}, {u"스물", 20}, {u"스무", 20}, {u"서른", 30}, {u"마흔", 40},
                     {u"쉰", 50}, {u"예순", 60}, {u"일흔", 70}, {u"여든", 80}, {u"아흔", 90}};
const Word ones[] = {{u"하나", 1}, {u"한", 1},   {u"둘", 2},   {u"두", 2},   {u"셋", 3},
                     {u"세", 3},   {u"석", 3},   {u"넷", 4},   {u"네", 4},   {u"넉", 4},
                     {u"다섯", 5}, {u"여섯", 6}, {u"일곱", 7}, {u"여덟", 8}, {u"아홉", 9}};

template <size_t N>
Numeral wordAt(const Word (&words)[N], QStringView text)
{
    for (const Word &word : words) {
        if (text.startsWith(QStringView(word.text)))
            return {word.value, QStringView(word.text).size()};
    }
    return {};
}

// 영일이삼… by place in this string.
constexpr QStringView digits = u"영일이삼사오육칠팔구";

qint64 powerOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'십':
        return 10;
    case u'백':
        return 100;
    case u'천':
        return 1000;
    default:
        return 0;
    }
}

} // namespace

Numeral nativeNumeralAt(const QString &text, qsizetype position)
{
    const QStringView rest = QStringView(text).mid(position);
    const Numeral ten = wordAt(tens, rest);
    const Numeral one = wordAt(ones, rest.mid(ten.length));
    return {ten.value + one.value, ten.length + one.length};
}

Numeral sinoNumeralAt(const QString &text, qsizetype position)
{
    qint64 total = 0;
    qint64 section = 0;
    qint64 digit = -1;
    qsizetype at = position;
    for (; at < text.size(); ++at) {
        const qsizetype place = digits.indexOf(text[at]);
        const qint64 power = powerOf(text[at]);
        if (place >= 0 && digit < 0) {
            digit = place;
        } else if (power > 0) {
            section += (digit < 0 ? 1 : digit) * power;
            digit = -1;
        } else if (text[at] == u'만' && total == 0) {
            total = (section + qMax<qint64>(digit, 0) == 0 ? 1 : section + qMax<qint64>(digit, 0)) * 10'000;
            section = 0;
            digit = -1;
        } else {
            break;
        }
    }
    return {total + section + qMax<qint64>(digit, 0), at - position};
}

} // namespace ieum
