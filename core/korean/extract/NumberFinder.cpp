#include "core/korean/extract/NumberFinder.h"

#include "core/korean/PhoneNumber.h"
#include "core/korean/extract/Numeral.h"

#include <QRegularExpression>

#include <algorithm>

namespace ieum {

namespace {

template <typename Take>
void forEachMatch(const QRegularExpression &pattern, const QString &text, Take take)
{
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        take(matches.next());
}

// An account or an order number may have the digits of a phone.
bool isNamedOtherwise(const QString &text, qsizetype begin)
{
    static const QRegularExpression names(QStringLiteral(
        "(계좌|은행|뱅크|농협|신한|국민|기업|우체국|주문번호|송장|운송장|예약번호|등록번호)[^\\d\\n]{0,8}$"));
    return names.match(text.mid(qMax<qsizetype>(0, begin - 16), qMin<qsizetype>(begin, 16))).hasMatch();
}

void takePhone(ChatText &text, const QRegularExpressionMatch &match, QList<PhoneMention> &phones)
{
    const auto number = PhoneNumber::parse(match.captured());
    const bool isMobile = number && number->kind() == PhoneNumber::Kind::Mobile;
    if (!number || (!isMobile && isNamedOtherwise(text.plain(), match.capturedStart())))
        return;
    const qsizetype begin = match.capturedStart();
    const qsizetype end = match.capturedEnd();
    phones += {text.sourceOf(begin, end), text.spanOf(begin, end), number->e164(), number->display()};
    text.claim(begin, end);
}

qint64 wonOfDigits(QString digits)
{
    return digits.remove(u',').toLongLong();
}

// "만 오천", "5천", "500" behind 3만.
qint64 wonBehindTenThousand(QString rest)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:(\\d)천)?(?:(\\d)백)?(\\d{1,4})?$"));
    rest.remove(u' ');
    const auto match = pattern.match(rest);
    if (!match.hasMatch())
        return sinoNumeralAt(rest, 0).value;
    return match.captured(1).toLongLong() * 1000 + match.captured(2).toLongLong() * 100 +
           match.captured(3).toLongLong();
}

struct AmountPattern
{
    QRegularExpression pattern;
    qint64 (*won)(const QRegularExpressionMatch &);
};

const QList<AmountPattern> &amountPatterns()
{
    // What ends an amount without 원, so that "마카롱 3만 주세요" stays three macarons.
    static const QString open = QStringLiteral(
        "(?=\\s*(?:$|[^가-힣\\d\\s]|입금|결제|송금|이체|보냈|정도|대|에|이|으로|짜리|예산|내외|선))");
    static const QString won = QStringLiteral("\\s?원(?!데이|하|형|래|피|두|컬|톤)");
    static const QList<AmountPattern> patterns{
        {QRegularExpression(QStringLiteral("(?<![\\d.,~\\-])(\\d{1,5}(?:\\.\\d)?)\\s?만\\s?((?:\\d천|["
                                           "일이삼사오육칠팔구]?천)?\\s?(?:\\d백)?\\s?"
                                           "\\d{0,4})(?:%1|(?<=천)%2|(?<=만)%2)")
                                .arg(won, open)),
         [](const QRegularExpressionMatch &match) {
             return static_cast<qint64>(qRound64(match.captured(1).toDouble() * 10'000)) +
                    wonBehindTenThousand(match.captured(2));
         }},
        {QRegularExpression(QStringLiteral("(?<![\\d.,~\\-])(\\d{1,3}(?:,\\d{3})+|\\d{2,9})") + won),
         [](const QRegularExpressionMatch &match) { return wonOfDigits(match.captured(1)); }},
        {QRegularExpression(QStringLiteral("[₩￦\\\\]\\s?(\\d{1,3}(?:,\\d{3})+|\\d{3,9})")),
         [](const QRegularExpressionMatch &match) { return wonOfDigits(match.captured(1)); }},
        {QRegularExpression(
             QStringLiteral("(?<![\\d.,~\\-])(\\d{1,2})천\\s?(?:(\\d)백)?(?:%1|%2)").arg(won, open)),
         [](const QRegularExpressionMatch &match) {
             return match.captured(1).toLongLong() * 1000 + match.captured(2).toLongLong() * 100;
         }},
        {QRegularExpression(
             QStringLiteral("(?<![가-힣])([일이삼사오육칠팔구십백천]*만\\s[일이삼사오육칠팔구십백천]+)") +
             won),
         [](const QRegularExpressionMatch &match) {
             return sinoNumeralAt(match.captured(1).remove(u' '), 0).value;
         }},
        {QRegularExpression(QStringLiteral("([일이삼사오육칠팔구십백천만]+)") + won),
         [](const QRegularExpressionMatch &match) { return sinoNumeralAt(match.captured(1), 0).value; }},
        {QRegularExpression(QStringLiteral(
             "(?<![\\d.,~\\-])(\\d{1,3}(?:,\\d{3})+|\\d{4,7})(?=\\s?(?:입금|결제|송금|이체|보냈))")),
         [](const QRegularExpressionMatch &match) { return wonOfDigits(match.captured(1)); }},
    };
    return patterns;
}

} // namespace

QList<PhoneMention> takePhones(ChatText &text)
{
    static const QRegularExpression link(QStringLiteral("(?:https?://|www\\.)[^\\s]+|[\\w.]+@[\\w.]+"));
    static const QRegularExpression phone(
        QStringLiteral("(?<![\\d*\\-])(?:(?:\\+|00)\\s?82[-. )]{0,3}\\(?0?\\)?\\d{1,2}|82[-. "
                       "]10|\\(?\\s?0\\d{1,3}\\s?\\)?)[-. /·]{0,3}\\d{3,4}"
                       "[-. /·]{0,3}\\d{4}(?![\\d*]|-\\d)"));
    static const QRegularExpression service(
        QStringLiteral("(?<![\\d*\\-])1[568]\\d{2}[- ]\\d{4}(?![\\d*]|-\\d)"));
    static const QRegularExpression noise(QStringLiteral(
        "\\d{2,3}-?[*xX○●]{3,4}-?\\d{4}|(?<!\\d)\\d{8,}|\\d{2,6}-\\d{2,8}-\\d{2,8}(?:-\\d+)?"));
    static const QRegularExpression date(QStringLiteral("^(?:19|20)?\\d{2}-\\d{1,2}-\\d{1,2}$"));
    QList<PhoneMention> phones;
    forEachMatch(link, text.plain(),
                 [&](const auto &match) { text.claim(match.capturedStart(), match.capturedEnd()); });
    for (const QRegularExpression *pattern : {&phone, &service})
        forEachMatch(*pattern, QString(text.open()),
                     [&](const auto &match) { takePhone(text, match, phones); });
    forEachMatch(noise, QString(text.open()), [&](const auto &match) {
        if (!date.match(match.captured()).hasMatch())
            text.claim(match.capturedStart(), match.capturedEnd());
    });
    std::sort(phones.begin(), phones.end(),
              [](const auto &a, const auto &b) { return a.span.begin < b.span.begin; });
    return phones;
}

QList<AmountMention> takeAmounts(ChatText &text)
{
    QList<AmountMention> amounts;
    for (const AmountPattern &row : amountPatterns()) {
        forEachMatch(row.pattern, QString(text.open()), [&](const QRegularExpressionMatch &match) {
            const qint64 won = row.won(match);
            qsizetype end = match.capturedEnd();
            while (end > match.capturedStart() && text.plain()[end - 1] == u' ')
                --end;
            if (won < 100)
                return;
            amounts +=
                {text.sourceOf(match.capturedStart(), end), text.spanOf(match.capturedStart(), end), won};
            text.claim(match.capturedStart(), end);
        });
    }
    std::sort(amounts.begin(), amounts.end(),
              [](const auto &a, const auto &b) { return a.span.begin < b.span.begin; });
    return amounts;
}

void takeLettering(ChatText &text)
{
    static const QRegularExpression quoted(
        QStringLiteral("\"[^\"\\n]{1,80}\"|'[^'\\n]{2,80}'|<[^>\\n]{2,60}>"));
    static const QRegularExpression named(
        QStringLiteral("(?:문구|레터링|글씨|글귀|각인|멘트|초코판|토퍼)(?:에|는|은|을|를)?\\s?(?:(?::|=)\\s?("
                       "[^\\n%1]{2,60}?)("
                       "?=$|\\n|%1|이?라고|으?로\\s?(?:부탁|해|써|적|넣|새)|[,.]?\\s(?:픽업|수령|찾|날짜|"
                       "시간|예약|방문))"
                       "|\\s?([^\\n?%1]{2,60}?)\\s?(?:이?라고|으?로)\\s?(?:부탁|해\\s?주|해주|써|적어|적을|"
                       "넣어|넣을|새겨))")
            .arg(ChatText::claimedMark));
    // 케이크 위에 10월 29일 결혼이라고 써주세요
    static const QRegularExpression placed(
        QStringLiteral(
            "(?:위에|판에|케이크에|케익에|카드에|초에|캔들에|리본에|상자에|박스에|뚜껑에|뒷면에|앞면에)\\s?"
            "([^\\n?!%1]{2,40}?)\\s?(?:이?라고|으?로)\\s?(?:써|적|새겨|넣|그려)")
            .arg(ChatText::claimedMark));
    for (const QRegularExpression *pattern : {&quoted, &named, &placed}) {
        forEachMatch(*pattern, QString(text.open()), [&](const QRegularExpressionMatch &match) {
            const int group = !match.captured(1).isEmpty() ? 1 : !match.captured(2).isEmpty() ? 2 : 0;
            text.claim(match.capturedStart(group), match.capturedEnd(group));
        });
    }
}

} // namespace ieum
