#include "core/domain/AdvertisingRules.h"

#include "core/base/CodeTable.h"

#include <QRegularExpression>
#include <QStringList>

namespace ieum {

namespace {

constexpr int consentYears = 2; // 시행령 제62조의3
constexpr int dealMonths = 6;   // 시행령 제61조 제1항
const QTime morning(8, 0);
const QTime night(21, 0);

constexpr CodeTable<AdvertisingGround, 2> groundCodes{{{
    {AdvertisingGround::Consent, "consent"},
    {AdvertisingGround::Deal, "deal"},
}}};

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate dayOf(Instant at)
{
    return at.inSeoul().date();
}

// A text is advertising when it praises what the shop sells, not when it tells of what was agreed.
const char *const advertisingWords[] = {
    "할인", "쿠폰",   "특가",   "세일",     "이벤트",   "프로모션", "사은품",   "증정",   "적립금", "1+1",
    "2+1",  "신메뉴", "신상품", "신상입고", "오픈기념", "무료체험", "한정수량", "선착순", "반값"};

} // namespace

QString toCode(AdvertisingGround ground)
{
    return groundCodes.code(ground);
}

Result<AdvertisingGround> advertisingGround(const AdvertisingStanding &standing, const QDateTime &now)
{
    const bool hasWord = standing.word.has_value();
    if (hasWord && standing.word->kind == AdvertisingWord::Kind::Refused)
        return Error("advertising.refused", {isoDay(dayOf(standing.word->at))});
    if (hasWord && standing.word->at.inSeoul().addYears(consentYears) >= now)
        return AdvertisingGround::Consent;
    if (standing.lastDeal && standing.lastDeal->addMonths(dealMonths) >= now.date())
        return AdvertisingGround::Deal;
    if (hasWord)
        return Error("advertising.consent-old", {isoDay(dayOf(standing.word->at))});
    if (standing.lastDeal)
        return Error("advertising.deal-old", {isoDay(*standing.lastDeal)});
    return Error("advertising.no-consent");
}

bool mayAdvertiseAt(const QDateTime &civil)
{
    return civil.time() >= morning && civil.time() < night;
}

QDateTime nextAdvertisingTime(const QDateTime &civil)
{
    if (mayAdvertiseAt(civil))
        return civil;
    QDateTime next = civil;
    next.setTime(morning);
    return civil.time() < morning ? next : next.addDays(1);
}

Result<QString> advertisingText(const QString &body, const AdvertisingSender &sender)
{
    if (body.trimmed().isEmpty())
        return Error("outbox.empty-text");
    if (sender.shop.isEmpty())
        return Error("advertising.no-name");
    if (sender.phone.isEmpty())
        return Error("advertising.no-phone");
    if (sender.optOut.isEmpty())
        return Error("advertising.no-opt-out");
    static const QRegularExpression label(QStringLiteral("^\\s*\\(\\s*광\\s*고\\s*\\)\\s*"));
    QString plain = QString(body).remove(label).trimmed();
    const QString name = QStringLiteral("[%1]").arg(sender.shop); // many begin their texts with it
    if (plain.startsWith(name))
        plain = plain.mid(name.size()).trimmed();
    return QStringLiteral("(광고)[%1] %2\n문의 %3\n무료수신거부 %4")
        .arg(sender.shop, plain, sender.phone, sender.optOut);
}

QString consentResultText(const AdvertisingWord &word, const AdvertisingSender &sender)
{
    const QString day = dayOf(word.at).toString(QStringLiteral("yyyy년 M월 d일"));
    const QString what = word.kind == AdvertisingWord::Kind::Granted ? QStringLiteral("수신 동의")
                                                                     : QStringLiteral("수신 거부");
    const QString told =
        QStringLiteral("[%1] 광고 문자 %2가 %3에 처리되었습니다.").arg(sender.shop, what, day);
    const bool mayLeave = word.kind == AdvertisingWord::Kind::Granted && !sender.optOut.isEmpty();
    return mayLeave ? told + QStringLiteral(" 무료수신거부 ") + sender.optOut : told;
}

QString advertisingWordIn(const QString &text)
{
    const QString tight = text.simplified().remove(QLatin1Char(' '));
    for (const char *const word : advertisingWords) {
        if (tight.contains(QString::fromUtf8(word)))
            return QString::fromUtf8(word);
    }
    return {};
}

QString optOutNumber(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral("^080(\\d{3,4})(\\d{4})$"));
    QString digits = typed;
    digits.remove(QRegularExpression(QStringLiteral("[\\s().-]")));
    const QRegularExpressionMatch match = form.match(digits);
    return match.hasMatch() ? QStringLiteral("080-%1-%2").arg(match.captured(1), match.captured(2))
                            : QString();
}

} // namespace ieum
