#include "core/korean/SearchText.h"

#include <algorithm>
#include <array>

namespace ieum {

namespace {

constexpr char16_t firstSyllable = 0xAC00;
constexpr char16_t lastSyllable = 0xD7A3;
constexpr int finals = 28;
constexpr int syllablesPerInitial = 21 * finals;

constexpr std::array<char16_t, 19> initials{u'ㄱ', u'ㄲ', u'ㄴ', u'ㄷ', u'ㄸ', u'ㄹ', u'ㅁ',
                                            u'ㅂ', u'ㅃ', u'ㅅ', u'ㅆ', u'ㅇ', u'ㅈ', u'ㅉ',
                                            u'ㅊ', u'ㅋ', u'ㅌ', u'ㅍ', u'ㅎ'};
/// Final consonants in the order of Unicode's syllables; a double one (ㄳ) is what the keyboard's two letters
/// made.
constexpr std::array<const char16_t *, 28> finalLetters{
    u"",     u"ㄱ",   u"ㄲ",   u"ㄱㅅ", u"ㄴ",   u"ㄴㅈ", u"ㄴㅎ", u"ㄷ", u"ㄹ",   u"ㄹㄱ",
    u"ㄹㅁ", u"ㄹㅂ", u"ㄹㅅ", u"ㄹㅌ", u"ㄹㅍ", u"ㄹㅎ", u"ㅁ",   u"ㅂ", u"ㅂㅅ", u"ㅅ",
    u"ㅆ",   u"ㅇ",   u"ㅈ",   u"ㅊ",   u"ㅋ",   u"ㅌ",   u"ㅍ",   u"ㅎ"};

bool isSyllable(QChar c)
{
    return c.unicode() >= firstSyllable && c.unicode() <= lastSyllable;
}

/// Compatibility jamo, which NFKC would turn into the conjoining ones that no keyboard types.
bool isTypedJamo(QChar c)
{
    return c.unicode() >= 0x3131 && c.unicode() <= 0x318E;
}

bool isConsonant(QChar c)
{
    return std::find(initials.begin(), initials.end(), c.unicode()) != initials.end();
}

QChar initialOf(QChar c)
{
    return isSyllable(c) ? QChar(initials[size_t(c.unicode() - firstSyllable) / syllablesPerInitial]) : c;
}

int finalOf(QChar c)
{
    return isSyllable(c) ? (c.unicode() - firstSyllable) % finals : 0;
}

QChar withoutFinal(QChar c)
{
    return QChar(char16_t(c.unicode() - finalOf(c)));
}

QString folded(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_C))
        result += isTypedJamo(c) ? QString(c) : QString(c).normalized(QString::NormalizationForm_KC);
    return result.toCaseFolded();
}

/// Letters and digits of ASCII, whole syllables and typed letters: what no folding changes but A to Z.
bool isPlain(QChar c)
{
    return c.unicode() < 0x80 || isSyllable(c) || (isTypedJamo(c) && c.isLetter());
}

// Nearly every text of a Korean shop is plain; a sheet of a hundred thousand rows asks for nine a row.
QString plainForm(const QString &text)
{
    QString form(text.size(), Qt::Uninitialized);
    QChar *end = form.data();
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool isUpper = unit >= u'A' && unit <= u'Z';
        const bool isKept =
            unit >= 0x80 || isUpper || (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9');
        if (isKept)
            *end++ = isUpper ? QChar(char16_t(unit + (u'a' - u'A'))) : c;
    }
    form.truncate(end - form.constData());
    return form;
}

/// A lone consonant stands for any syllable that begins with it; everything else for itself.
bool meets(QChar candidate, QChar typed)
{
    return candidate == typed || (isConsonant(typed) && initialOf(candidate) == typed);
}

/// The last letter typed may be a syllable that is still growing: 기 on the way to 김.
bool meetsGrowing(QChar candidate, QChar typed)
{
    return meets(candidate, typed) || (isSyllable(typed) && finalOf(typed) == 0 && isSyllable(candidate) &&
                                       withoutFinal(candidate) == typed);
}

bool matchesAt(const QString &candidate, qsizetype from, const QString &typed)
{
    if (from + typed.size() > candidate.size())
        return false;
    for (qsizetype i = 0; i + 1 < typed.size(); ++i) {
        if (!meets(candidate[from + i], typed[i]))
            return false;
    }
    return meetsGrowing(candidate[from + typed.size() - 1], typed.back());
}

bool matchesAnywhere(const QString &candidate, const QString &typed)
{
    for (qsizetype from = 0; from < candidate.size(); ++from) {
        if (matchesAt(candidate, from, typed))
            return true;
    }
    return false;
}

/// 긴 may be 기 and the first letter of the next syllable (기나), since the keyboard puts it under the one
/// before.
QString withFinalMovedOn(const QString &typed)
{
    const QChar last = typed.back();
    const QString letters = QString::fromUtf16(finalLetters[size_t(finalOf(last))]);
    if (letters.isEmpty())
        return {};
    const QChar kept(
        char16_t(letters.size() == 2 ? last.unicode() - finalOf(last) : withoutFinal(last).unicode()));
    return typed.chopped(1) + kept + letters.back();
}

} // namespace

QString searchForm(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return plainForm(text);
    const QString all = folded(text);
    QString form;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool pair = all[i].isHighSurrogate() && i + 1 < all.size();
        const char32_t point = pair ? QChar::surrogateToUcs4(all[i], all[i + 1]) : all[i].unicode();
        if (QChar::isLetterOrNumber(point))
            form += all.mid(i, pair ? 2 : 1);
        i += pair ? 1 : 0;
    }
    return form;
}

QString searchForm(const QStringList &fields)
{
    QStringList forms;
    for (const QString &field : fields)
        forms += searchForm(field);
    return forms.join(u'\n');
}

QString initialsOf(const QString &text)
{
    QString form = searchForm(text);
    std::transform(form.begin(), form.end(), form.begin(), initialOf);
    return form;
}

bool isInitials(const QString &query)
{
    const QString form = searchForm(query);
    return !form.isEmpty() && std::all_of(form.begin(), form.end(), isConsonant);
}

bool matchesAsTyped(const QString &candidate, const QString &query)
{
    const QString form = searchForm(candidate);
    const QString typed = searchForm(query);
    if (typed.isEmpty() || matchesAnywhere(form, typed))
        return true;
    const QString moved = withFinalMovedOn(typed);
    return !moved.isEmpty() && matchesAnywhere(form, moved);
}

} // namespace ieum
