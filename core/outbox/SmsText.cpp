#include "core/outbox/SmsText.h"

#include "core/base/Windows949.h"

#include <QHash>
#include <QTextBoundaryFinder>

namespace ieum {

namespace {

// windows-949 holds more than carriers carry: only ASCII and two bytes both ≥ 0xA1 are the EUC-KR of phones
// (reference/apis-live.md §1; Qt's own "EUC-KR" damages 똠 silently).
int smsBytes(QChar character)
{
    if (character.unicode() < 0x80)
        return character == QLatin1Char('\n') || character.isPrint() ? 1 : 0;
    if (character.isSurrogate())
        return 0;
    const QByteArray bytes = toWindows949(character);
    const bool carried =
        bytes.size() == 2 && static_cast<uchar>(bytes[0]) >= 0xA1 && static_cast<uchar>(bytes[1]) >= 0xA1;
    return carried ? 2 : 0;
}

// Line ends are one byte on the phone, however this PC writes them.
QString withPlainLineEnds(QString text)
{
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
}

QStringList graphemes(const QString &text)
{
    QStringList parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype begin = 0; finder.toNextBoundary() >= 0; begin = finder.position())
        parts += text.mid(begin, finder.position() - begin);
    return parts;
}

bool isCarried(const QString &part)
{
    return std::all_of(part.begin(), part.end(), [](QChar character) { return smsBytes(character) > 0; });
}

// A syllable outside the 2,350 as its letters, which are all in the set: 똠 → ㄸㅗㅁ.
QString asLetters(QChar syllable)
{
    static const QString initials = QStringLiteral("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ");
    static const QString finals = QStringLiteral("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ");
    const int index = syllable.unicode() - 0xAC00;
    const int last = index % 28;
    QString letters(initials[index / 588]);
    letters += QChar(0x314F + index % 588 / 28);
    return last > 0 ? letters + finals[last - 1] : letters;
}

QString replacementOf(const QString &part)
{
    static const QHash<QString, QString> alike{{QStringLiteral("–"), QStringLiteral("-")},
                                               {QStringLiteral("—"), QStringLiteral("-")},
                                               {QStringLiteral("•"), QStringLiteral("·")},
                                               {QStringLiteral("❤"), QStringLiteral("♥")},
                                               {QStringLiteral("❤️"), QStringLiteral("♥")},
                                               {QStringLiteral("⭐"), QStringLiteral("★")},
                                               {QStringLiteral("✅"), QStringLiteral("√")},
                                               {QStringLiteral("₩"), QStringLiteral("￦")},
                                               {QStringLiteral("~"), QStringLiteral("~")},
                                               {QStringLiteral("☎️"), QStringLiteral("☎")},
                                               {QStringLiteral("☕"), QString()},
                                               {QStringLiteral("\u00A0"), QStringLiteral(" ")},
                                               {QStringLiteral("\t"), QStringLiteral(" ")}};
    if (const auto found = alike.find(part); found != alike.end() && isCarried(*found))
        return *found;
    QString composed = part.normalized(QString::NormalizationForm_KC);
    if (composed != part && !composed.isEmpty() && isCarried(composed))
        return composed;
    const QChar first = composed.isEmpty() ? QChar() : composed[0];
    return composed.size() == 1 && first >= QChar(0xAC00) && first <= QChar(0xD7A3) ? asLetters(first)
                                                                                    : QString();
}

} // namespace

SmsFit smsFit(const QString &text)
{
    SmsFit fit;
    for (const QString &part : graphemes(withPlainLineEnds(text))) {
        for (const QChar character : part)
            fit.bytes += isCarried(part) ? smsBytes(character) : 0;
        if (isCarried(part))
            continue;
        fit.bytes += 2;
        if (!fit.unsendable.contains(part))
            fit.unsendable += part;
    }
    fit.type = fit.bytes <= smsByteLimit   ? SmsFit::Type::Sms
               : fit.bytes <= lmsByteLimit ? SmsFit::Type::Lms
                                           : SmsFit::Type::TooLong;
    return fit;
}

QString smsReplacement(const QString &text)
{
    QString replaced;
    for (const QString &part : graphemes(withPlainLineEnds(text)))
        replaced += isCarried(part) ? part : replacementOf(part);
    return replaced;
}

} // namespace ieum
