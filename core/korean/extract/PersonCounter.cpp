#include "core/korean/extract/PersonCounter.h"

#include "core/korean/extract/Numeral.h"

#include <QRegularExpression>

namespace ieum {

namespace {

const QString count =
    QStringLiteral("(\\d{1,3}|열?(?:한|하나|두|둘|세|셋|네|넷|다섯|여섯|일곱|여덟|아홉)|열)");

int valueOf(const QString &word)
{
    if (word == QStringLiteral("서이") || word == QStringLiteral("너이")) // 셋, 넷 in 전라 and 경상
        return word.front() == u'서' ? 3 : 4;
    return word.front().isDigit() ? word.toInt() : static_cast<int>(nativeNumeralAt(word, 0).value);
}

std::optional<int> sumOf(const QRegularExpression &pattern, const QString &text)
{
    int sum = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        sum += valueOf(matches.next().captured(1));
    return sum > 0 && sum <= 999 ? std::optional<int>(sum) : std::nullopt;
}

// 성인 2 아이 1, 어른 둘 아이 하나
std::optional<int> byAge(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:성인|어른|대인|아이|아기|소인|어린이|유아|초등학생|남자|여자)\\s?") + count +
        QStringLiteral("(?![가-힣]*\\s?(?:살|개월|번|세트|시간|학년|등))"));
    return sumOf(pattern, text);
}

} // namespace

std::optional<int> countPersons(const ChatText &text)
{
    // 1인 3만원 is a rate; the sum has been claimed.
    static const QRegularExpression rate(
        QStringLiteral("(?<!\\d)1\\s?(?:인|명)\\s?(?:당|에)?\\s?%1").arg(ChatText::claimedMark));
    const QString open = QString(text.open()).remove(rate);
    static const QRegularExpression range(QStringLiteral("\\d\\s?[~\\-]\\s?\\d{1,2}\\s?(?:명|인|분이)"));
    static const QRegularExpression change(
        count +
        QStringLiteral("\\s?(?:명|인|분)(?:이|은)?\\s?(?:에서|말고|대신|아니고|아니구|아니라|아니에요|→|->)["
                       "\\s,]{0,2}(?:총\\s?)?") +
        count + QStringLiteral("\\s?(?:명|인|분)"));
    static const QRegularExpression total(QStringLiteral("(?:총|전부|다\\s?합쳐서?|모두|합이)\\s?") + count +
                                          QStringLiteral("\\s?(?:명|인(?!분)|분)"));
    static const QRegularExpression heads(
        QStringLiteral("(?<![\\d.,가-힣])") + count +
        QStringLiteral("\\s?(?:명(?!함|절|품|의\\s?날|당|이상|이하|씩)|사람|인(?!분|기|증|스|형|용|세트|테|"
                       "당|치|\\s?1))"));
    static const QRegularExpression guests(
        QStringLiteral("(?<![\\d.,가-힣:])(?:(열?(?:한|두|세|네|다섯|여섯|일곱|여덟)\\s?)분|(\\d{1,2})분(?="
                       "이요|이서|이에요|입니다|이고|\\s?예약|\\s?자리|이 |이서))"
                       "(?!\\s?(?:홍|위기|할|전|뒤|후|늦|정도|거리|걸|이면\\s?도착|만|안에))"));
    static const QRegularExpression together(
        QStringLiteral("(?<![가-힣])(둘|셋|넷|다섯|여섯|혼자|서이(?=서)|너이(?=서))(?:이서|이|서)?(?!\\s?다(?"
                       ":\\s|$))(?=\\s|요|$"
                       "|[이가서갈예])"));
    // 예약한 2명인데 3명으로 변경
    static const QRegularExpression becoming(
        count + QStringLiteral("\\s?(?:명|인|분)으로\\s?(?:변경|바꾸|바꿔|수정|늘|줄)"));
    // 3명이요, 아 아니 4명이요
    static const QRegularExpression corrected(
        QStringLiteral("(?:명|인|분)[^\\d]{0,14}아니(?:다|요|야)?[\\s,.~]{0,3}") + count +
        QStringLiteral("\\s?(?:명|인|분)"));
    if (const auto match = corrected.match(open); match.hasMatch())
        return valueOf(match.captured(1));
    if (const auto match = becoming.match(open); match.hasMatch())
        return valueOf(match.captured(1));
    if (range.match(open).hasMatch())
        return {};
    if (const auto match = change.match(open); match.hasMatch())
        return valueOf(match.captured(2));
    if (const auto match = total.match(open); match.hasMatch())
        return valueOf(match.captured(1));
    // 4명(아이 1명 포함)
    static const QRegularExpression including(QStringLiteral("(?:아이|아기|유아|어린이)[^.?!]{0,8}포함"));
    if (including.match(open).hasMatch()) {
        if (const auto match = heads.match(open); match.hasMatch())
            return valueOf(match.captured(1));
    }
    const auto aged = byAge(open);
    const auto counted = sumOf(heads, open);
    if (aged && (!counted || *aged > *counted))
        return aged;
    if (counted)
        return counted;
    if (const auto match = guests.match(open); match.hasMatch())
        return valueOf(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1).trimmed());
    if (const auto match = together.match(open); match.hasMatch())
        return match.captured(1) == QStringLiteral("혼자") ? 1 : valueOf(match.captured(1));
    return {};
}

} // namespace ieum
