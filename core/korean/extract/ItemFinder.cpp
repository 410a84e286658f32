#include "core/korean/extract/ItemFinder.h"

#include "core/korean/extract/Numeral.h"

#include <QRegularExpression>

namespace ieum {

namespace {

// The last part of a product's name; what is written together with it before belongs to the name.
const QString goods = QStringLiteral(
    "케이크|케익|케잌|마카롱|쿠키|휘낭시에|피낭시에|스콘|마들렌|타르트|푸딩|브라우니|까눌레|다쿠아즈|소금빵|"
    "식빵|크로플|"
    "크루아상|에그타르트|구움과자|답례품|티라미수|무스|파이|머핀|와플|빙수|젤라또|캔들|디퓨저|향초|"
    "왁스타블렛|"
    "룸스프레이|석고방향제|방향제|비누|핸드크림|향수|오일|젤네일|네일아트|네일|패디큐어|페디큐어|패디|페디|"
    "젤제거|"
    "손케어|발케어|각질케어|손톱연장|연장|풀컬러|원컬러|그라데이션|프렌치|자석젤|속눈썹펌|속눈썹|아메리카노|"
    "라떼|커피|와인|파스타|스테이크|리조또|피자|샐러드|런치코스|디너코스|코스|정식|꽃다발|선물세트|도시락|떡|"
    "초콜릿|잼|쿠키박스|키트|원데이클래스|클래스");

// What one of these goods is made into: 떡케이크, 쿠키세트, 캔들키트.
const QString compounds =
    QStringLiteral("케이크|케익|케잌|쿠키|파이|타르트|빙수|푸딩|라떼|초콜릿|잼|비누|키트|"
                   "클래스|선물세트|세트|박스(?!\\s?(?:씩|로))");

const QString kinds = QStringLiteral("딸기|초코|초콜릿|생크림|레터링|블루베리|바닐라|녹차|말차|흑임자|당근|"
                                     "치즈|레몬|우유|고구마|크림치즈|망고|"
                                     "청포도|샤인머스캣|쑥|인절미|얼그레이|오레오|티라미수|과일|생과일|"
                                     "떠먹는|소이|라벤더|우드윅|블랙|핑크|화이트|"
                                     "캐모마일|유자|시트러스|젤|손|발|원컬러|커플|미니|대형|플라워|포토|용돈|"
                                     "반전|입체|도시락|기본|이달의|아트|"
                                     "글리터|자석|프렌치|그라데이션|안심|채끝|봉골레|까르보나라|크리스마스|"
                                     "추석|설|발렌타인|할로윈|수제|비건|글루텐프리|콜드|아이스|따뜻한|"
                                     "런치|디너|하우스|레드|제철|제주|무화과|복숭아|체리|피스타치오|"
                                     "솔티드카라멜|카라멜|로투스|밤|옥수수|흑당");

const QString counters =
    QStringLiteral("개|박스|세트|셋트|판|상자|통|병|잔|조각|봉지|봉|송이|접시|팩|묶음|권|ea");
const QString sizes =
    QStringLiteral("\\d{1,2}호|(?:도시락|미니|점보|스몰|라지|대|중|소)\\s?사이즈|\\d{1,4}(?:\\.\\d)?\\s?(?:"
                   "ml|l|g|kg|cm|oz|인치|구(?!매|역|성)|개입)|미니|하프|[sml](?:사이즈)?(?![a-z])");
const QString numbers =
    QStringLiteral("\\d{1,4}|열?(?:한|하나|두|둘|세|셋|네|넷|다섯|여섯|일곱|여덟|아홉)|열|스무");
const QString gap =
    QStringLiteral("(?:\\s|,|으로|로|짜리|는|은|을|를|이|도|만|사이즈로|사이즈|맛|x|\\*){0,3}");

const QRegularExpression &productPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:(?<first>%1)(?:짜리|사이즈)?\\s)?(?<name>(?:(?:%2)(?:맛)?\\s?)*[가-힣]{0,6}?(?:%3)"
                       "(?:%7)*)(?![가-힣]*(?:샵|집|사장|방문))"
                       "(?:%4(?<size>%1)(?![가-힣]*선)(?:짜리|사이즈)?)?(?:%4(?<count>%5)\\s?(?:%6|(?<=하나|"
                       "둘|셋|넷))(?![가-힣]*(?:월|인|별|당\\b)))?")
            .arg(sizes, kinds, goods, gap, numbers, counters, compounds));
    return pattern;
}

// 수세미 3개: any noun, if it is not one of these.
const QRegularExpression &countedPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<![가-힣])(?<name>(?:(?:%1)\\s)?(?!총|약|각|각각|전부|모두|합쳐|혹시|그럼|이거|"
            "그거|저거|요거|자리|짜리|정도|오늘|내일|하루|저는|저희|사진|리뷰|후기|좌석|테이블)[가-힣a-z]{2,"
            "10}?)(?:은|는|을|를|이|가)?\\s?"
            "(?:(?<size>%2)(?:짜리)?\\s?)?(?<count>%3)\\s?(?:%4)(?![가-힣]*(?:월|인|별|당\\b|념))")
            .arg(kinds, sizes, numbers, counters));
    return pattern;
}

std::optional<int> countOf(const QString &word)
{
    constexpr int most = 9999;
    if (word.isEmpty())
        return {};
    const int count =
        word.front().isDigit() ? word.toInt() : static_cast<int>(nativeNumeralAt(word, 0).value);
    return count >= 1 && count <= most ? std::optional(count) : std::nullopt;
}

ItemMention itemOf(const ChatText &text, const QRegularExpressionMatch &match)
{
    const auto source = [&](const QString &group) {
        const qsizetype begin = match.capturedStart(group);
        return begin < 0 ? QString() : text.sourceOf(begin, match.capturedEnd(group)).trimmed();
    };
    qsizetype end = match.capturedEnd();
    qsizetype begin = match.capturedStart();
    while (end > begin && text.plain()[end - 1].isSpace())
        --end;
    while (begin < end && text.plain()[begin].isSpace())
        ++begin;
    QString size = source(QStringLiteral("size"));
    if (size.isEmpty() && match.capturedStart(QStringLiteral("first")) >= 0)
        size = source(QStringLiteral("first"));
    return {text.sourceOf(begin, end), text.spanOf(begin, end), source(QStringLiteral("name")), size,
            countOf(match.captured(QStringLiteral("count")))};
}

// 네일샵, 케이크집 and 예약 words are no goods; 네일 inside 메일 cannot happen.
void collect(ChatText &rest, const QRegularExpression &pattern, QList<ItemMention> &items)
{
    for (auto matches = pattern.globalMatch(QString(rest.open())); matches.hasNext();) {
        const auto match = matches.next();
        items += itemOf(rest, match);
        rest.claim(match.capturedStart(), match.capturedEnd());
    }
}

} // namespace

QList<ItemMention> findItems(const ChatText &text)
{
    ChatText rest = text;
    QList<ItemMention> items;
    collect(rest, productPattern(), items);
    collect(rest, countedPattern(), items);
    std::sort(items.begin(), items.end(),
              [](const auto &a, const auto &b) { return a.span.begin < b.span.begin; });
    return items;
}

} // namespace ieum
