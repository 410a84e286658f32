#include "core/korean/extract/AddressFinder.h"

#include <QRegularExpression>

namespace ieum {

namespace {

const QString province =
    QStringLiteral("(?:(?:서울|부산|대구|인천|광주|대전|울산)(?:특별시|광역시|시)?|세종(?:특별자치시|시)?|"
                   "경기도?|강원(?:특별자치도|도)?|"
                   "충청?[남북]도?|전라?[남북](?:특별자치도|도)?|경상?[남북]도?|제주(?:특별자치도|도)?)");
const QString district = QStringLiteral("[가-힣]{1,4}[시군구]");
const QString town = QStringLiteral("[가-힣]{1,4}[읍면]");
const QString houseNumber = QStringLiteral(
    "(?:지하\\s?)?\\d{1,4}(?:-\\d{1,4})?(?![\\d:]|\\s?(?:시|개|명|월|일|년|원|분|판|호|인|층|동|%))");
const QString road = QStringLiteral("[가-힣0-9·.]{1,12}?(?:대로|로|길)(?:\\s?\\d{1,4}(?:번?[가나다라]?길))?");
const QString lot =
    QStringLiteral("[가-힣]{1,6}\\d{0,2}(?:동|리|가)\\s?(?:산\\s?)?\\d{1,4}(?:-\\d{1,4})?(?:\\s?번지)?"
                   "(?![\\d:]|\\s?(?:시|개|명|월|일|년|원|분|판|호|인|층|%))");
const QString room = QStringLiteral("(?:제?\\d{1,4}동|[a-z가-하]동|제?\\d{1,5}호|지하\\s?\\d{0,2}층?|b\\d{1,"
                                    "2}층?|\\d{1,3}층|\\d{2,4}-\\d{2,5}호?)");
const QString building =
    QStringLiteral("[가-힣a-z0-9]{1,12}(?:아파트|빌딩|빌라|타워|오피스텔|맨션|상가|하우스|캐슬|힐스테이트|"
                   "자이|푸르지오|래미안|"
                   "파크|프라자|플라자|센터|주택|apt|스퀘어|시티|연립|공방|미용실|네일)");

const QRegularExpression &addressPattern()
{
    // Without a district only where a room follows: "바로 3개" is no street.
    static const QString detail =
        QStringLiteral("(?<detail>(?:[ ,]{0,2}(?:\\((?!\\d{5}\\))[가-힣0-9 ,.·a-z]{2,30}\\)|%1|%2|"
                       "[가-힣a-z0-9]{2,12}(?:\\s[가-힣a-z0-9]{2,12})?(?=\\s?%1)))*)")
            .arg(room, building);
    static const QString postcode = QStringLiteral(
        "(?:(?:우편번호\\s?:?|우\\)|\\(우\\)|우)?\\s?[(\\[]?(?<code>\\d{5}|\\d{3}-\\d{3})[)\\]]?[ ,]{0,2})?");
    static const QString street = road + QStringLiteral("\\s?") + houseNumber;
    static const QString place = QStringLiteral("(?:%1\\s?(?:%2\\s){0,2}|(?:%2\\s){1,2})(?:%3\\s)?(?:%4|%5)")
                                     .arg(province, district, town, lot, street);
    static const QString streetAlone =
        street + QStringLiteral("(?=[ ,]{1,2}(?:\\([가-힣 ,]+\\)[ ,]?)?(?:%1|%2\\s?%1))").arg(room, building);
    static const QString codeBehind = QStringLiteral("(?:\\s?[(\\[](?<codeBehind>\\d{5})[)\\]])?");
    static const QRegularExpression pattern(QStringLiteral("(?<![\\d가-힣])") + postcode +
                                            QStringLiteral("(?<base>") + place + u'|' + streetAlone + u')' +
                                            detail + codeBehind);
    return pattern;
}

QString trimmed(QString text)
{
    static const QRegularExpression edges(QStringLiteral("^[ ,]+|[ ,]+$"));
    return text.remove(edges);
}

} // namespace

QList<AddressMention> takeAddresses(ChatText &text)
{
    // The long pattern costs more than everything else, and few messages hold what it could find.
    static const QRegularExpression hint(QStringLiteral("(?:로|길|동|리|가)\\s?(?:산\\s?)?(?:지하\\s?)?\\d"));
    QList<AddressMention> addresses;
    if (!hint.match(text.open()).hasMatch())
        return addresses;
    for (auto matches = addressPattern().globalMatch(QString(text.open())); matches.hasNext();) {
        const auto match = matches.next();
        const auto source = [&](const QString &group) {
            const qsizetype begin = match.capturedStart(group);
            return begin < 0 ? QString() : trimmed(text.sourceOf(begin, match.capturedEnd(group)));
        };
        qsizetype begin = match.capturedStart();
        while (text.plain()[begin] == u' ')
            ++begin;
        const QString code = source(QStringLiteral("code"));
        addresses += {text.sourceOf(begin, match.capturedEnd()), text.spanOf(begin, match.capturedEnd()),
                      code.isEmpty() ? source(QStringLiteral("codeBehind")) : code,
                      source(QStringLiteral("base")), source(QStringLiteral("detail"))};
        text.claim(begin, match.capturedEnd());
    }
    return addresses;
}

} // namespace ieum
