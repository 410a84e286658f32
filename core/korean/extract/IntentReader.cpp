#include "core/korean/extract/IntentReader.h"

#include <QRegularExpression>

#include <algorithm>

namespace ieum {

namespace {

/// Signs of one intent in a message without spaces; `unless` takes it back.
struct Cue
{
    Intent intent;
    const char *pattern;
    const char *unless;
};

// First come, first served: the rarer wish is the surer sign.
const Cue cues[] = {
    {Intent::Cancel, "취소|못갈(?:것|거|듯)|못가(?:게|요|겠)|못갑니다|노쇼|환불(?:해|부탁|요청|받|원)",
     "취소(?:된|되면|나면|자리|분|표|건)|취소(?:는|은)?(?:언제|며칠|몇일|어떻게)|언제까지취소|취소(?:수수료|"
     "규정|기한|위약)|"
     "취소(?:하면|시|할경우)|취소(?:말고|아니고|는아니|안해|안하)|환불(?:규정|기준|은어|되나|가능한가|언제)|"
     "노쇼(?:하면|시|는|되면|규정)|전(?:에|까지|까지는)취소|당일취소"},
    {Intent::Change,
     "변경|바꾸|바꿔|바꿀|옮기|옮겨|옮길|미루|미뤄|미룰|앞당|당겨|당길|연기|늦춰|늦출|조정|추가로변경|"
     "수정부탁|수정해|수정할|수정가능",
     "변경(?:은|는)?(?:언제|며칠|몇일)|언제까지변경|변경(?:수수료|규정|기한)|번호(?:가|를)?(?:바뀌|변경|바꿨)"
     "|주소(?:가)?바뀌|바뀌었나|"
     "바뀌었는지|변경됐나|변경됐는지"},
};

/// A table of patterns compiled once.
struct CompiledCue
{
    Intent intent;
    QRegularExpression pattern;
    QRegularExpression unless;
};

const QList<CompiledCue> &compiledCues()
{
    static const QList<CompiledCue> compiled = [] {
        QList<CompiledCue> list;
        for (const Cue &cue : cues)
            list += {cue.intent, QRegularExpression(QString::fromUtf8(cue.pattern)),
                     QRegularExpression(QString::fromUtf8(cue.unless))};
        return list;
    }();
    return compiled;
}

bool asks(const QString &text)
{
    static const QRegularExpression question(QStringLiteral(
        "\\?|나요|까요|은가요|인가요|한가요|던가요|는지요|는지(?:궁금|알)|문의(?:드려|드립|요|합니다|좀|할게|"
        "입니다|있)|을지|될지|얼마|어디|"
        "언제|어떻게|몇시|몇분|몇개|며칠|무엇|뭐|"
        "궁금|있을까|되려나|알려주|죠$|지요$|던데요$|가여|나여|까여|"
        "어떤(?:게|거|걸|것|건|향|맛|색|날|시간|디자인|종류|컬러|케이크|제품)|어느|무슨|왜[^냐]|"
        // as they ask in 경상, 전라, 충청, 제주
        "는교|능교|니꺼|니껴|랑가|당가|우꽈|수꽈|남유|나유|까유|것슈$|겄슈$"));
    return question.match(text).hasMatch();
}

// 얼마예요, 주차되나요, 몇 시까지 하세요: about the shop, not about a seat.
bool asksAboutShop(const QString &text)
{
    static const QRegularExpression shop(QStringLiteral(
        "얼마|가격|비용|브레이크타임|주차|위치|어디|영업|휴무|쉬는날|쉬나요|쉬시나|문여|문열|여시나|여나요|"
        "몇시까지|몇시에(?:열|닫|문|끝|오픈|마감)|마감시간|오픈시간|알레르기|"
        "재고|소요|얼마나걸|해야(?:되나|하나|되는|하는|되죠|하죠|할까|될까|돼요|되요)|아니에요\\?|아닌가|"
        "아니었|"
        // 강아지 미용 is a service of its own
        "(?:반려견|반려동물|강아지|애견|고양이)(?:도|랑|와|이랑)?(?:동반|입장|출입|데려|데리|같이|함께|들어|"
        "되|돼|가능)|걸리나|걸릴까|예약제|예약은어떻게|예약어떻게|예약방법|"
        "예약은언제부터|예약금(?:이|은|은요|얼마|있|어떻게|환불)|계좌|카드결제|"
        "몇시였|몇시예약|몇시인|언제였|확인|아이동반|유아|도착(?:하나|할까|"
        "예정)|언제(?:쯤)?(?:도착|배송|와|오)|배송(?:비|은언제|조회|기간)|취소|변경|"
        "환불|웨이팅|콜키지|메뉴|룸있|포장(?:도|은)?되나|보관|숙성|"
        "오픈(?:이|은|시간|맞|하나|인가)|라스트|쿠폰|적립|상품권|기프티콘|분(?:정도|쯤)?(?:늦어도|늦으면)|"
        "예약[^?]{0,10}맞(?:죠|나|"
        "지|을|아)|"
        // 밤 10시에도 하나요
        "(?:에|도|까지|날|은)(?:하나요|하시나요|하세요|하는지|하시는지)|"
        "(?:요금|금액|견적)(?:이|은|도|만)?(?:얼마|어떻|어케|궁금|알|좀|문의|되)|유통기한|며칠전|몇일전|"
        "시술시간|"
        "디자인(?:은|있)"));
    return shop.match(text).hasMatch();
}

// 스승의날까지 배송되나요, unless it is an order that says so.
bool asksAboutDelivery(const QString &text)
{
    static const QRegularExpression delivery(QStringLiteral(
        "(?:배송|발송|택배|배달|퀵)(?:이|은|도|가|로도|로)?(?:되|돼|될|가능|오|와|빠|걸|있|하시|하나)"));
    static const QRegularExpression order(
        QStringLiteral("주문(?:하|할|이요|요|드|부탁)|구매|구입|살게|살께|신청|보내주세요"));
    return delivery.match(text).hasMatch() && !order.match(text).hasMatch();
}

// 내일 2시 예약해주세요, 주차도 되죠?: the booking is what it is about.
bool requestsSeat(const QString &text)
{
    static const QRegularExpression request(
        QStringLiteral("예약(?:좀)?(?:해주|해줘|부탁|할게|할께|할래|합니다|하겠|해놔|잡아주|넣어주|걸어)"));
    return request.match(text).hasMatch();
}

// 예약 잘 받아주셔서 감사했어요, 덕분에 잘 먹었습니다: what was done is praised and nothing is wished.
bool thanks(const QString &text)
{
    static const QRegularExpression thanked(QStringLiteral("감사|고마|고맙|덕분|최고"));
    static const QRegularExpression done(QStringLiteral(
        "주셔서|주신|주셨|받았|먹었|썼|다녀왔|갔다왔|잘됐|예뻤|예뻐|이뻐|이뻤|맛있|만족|좋았|확인했"));
    static const QRegularExpression wishes(
        QStringLiteral("부탁|주세|주시면|주실|할게|할께|갈게|갈께|싶|가능|하려|되나|될까|예약할|예약해(?!"
                       "주셔|주신)|주문할"));
    return thanked.match(text).hasMatch() && done.match(text).hasMatch() && !wishes.match(text).hasMatch();
}

// 수정해주신 거, 예약 바꿔주셔서: what the shop has done already is no wish.
QString withoutFavours(QString text)
{
    static const QRegularExpression favour(QStringLiteral(
        "(?:수정|변경|조정|연기|취소|환불|추가|바꿔|옮겨|미뤄|당겨|앞당겨|늦춰)(?:을|를|도)?(?:잘|해|"
        "빨리|바로)*(?:주신(?!다|다면)|주셔서|주셨(?!으면)|준거|준것|됐(?!나|는지|을까)|된(?:거(?!죠|맞)|것|"
        "시간|날짜|도안|디자인)|감사|"
        "완료)"));
    return text.remove(favour);
}

bool isBooked(const QString &text)
{
    static const QRegularExpression booked(
        QStringLiteral("예약(?:을|은)?(?:했|한|돼|되어|된|드렸|해놨|해뒀|되있|잡혀|잡은|자인|자입|자예|자이|"
                       "자분|인데|이었|이있|이에요|입니다|확인|내역|번호|날짜|시간이|문자)"));
    return booked.match(text).hasMatch();
}

bool wantsSeat(const QString &text)
{
    static const QRegularExpression seat(QStringLiteral(
        "예약(?!금|제|자명|번호|확인|내역|문자|이력|했|한|자)|자리(?:있|되|될|가능|하나|비|남)|잡아주|잡을수|"
        "시술받고|받고싶|하고싶|하러|가능할까|가능한가|가능할지|가능하|가능해|되나요|될까요|"
        "되나여|될까여|되려나|돼요\\?|되요\\?|비어|비나요|빈시간|시간(?:있|되|돼|비)|갈게요|갈께요|가려고|"
        "가려구|방문(?:할|하|드|예정)|갑니다|찾아갈|찾아뵐|부탁|이요$|요$|할게요|할께요"));
    return seat.match(text).hasMatch();
}

bool orders(const QString &text)
{
    static const QRegularExpression order(QStringLiteral(
        "주문(?!번호|했|한|하신|제작(?:되|가)|확인|내역|자명)|구매(?:하고|할|원|가능)|구입|살게요|살께요|"
        "사고싶|살수있|보내주세|보내주실|택배(?:로|발송)|픽업(?!했|시간은|장소|은어)|찾으러|"
        "찾을게|찾을께|포장(?:해|할|부탁)|(?:배송|배달)(?:부탁|해주|받)|퀵"));
    return order.match(text).hasMatch();
}

bool isFuture(const TimeMention &time)
{
    return time.certainty != Certainty::Approximate || time.grain <= Grain::Hour;
}

bool hasRole(const TimePhrases &phrases, TimePhrase::Role role)
{
    return std::any_of(phrases.joined.begin(), phrases.joined.end(),
                       [&](const TimePhrase &phrase) { return phrase.role == role; });
}

// 3시 말고 4시로 할게요, unless it is the first wish of all: 토요일 말고 일요일에 예약하고 싶어요.
bool choosesAnother(const QString &text, const TimePhrases &phrases)
{
    static const QRegularExpression firstWish(
        QStringLiteral("예약(?:좀)?(?:하|해|합|가능|할|되|될|부탁|잡|이요|이에요|입니다|요)"));
    const bool hasInstead =
        std::any_of(phrases.read.begin(), phrases.read.end(),
                    [](const TimePhrase &phrase) { return phrase.follow == Atom::Kind::Instead; });
    return hasInstead && phrases.joined.size() > 1 && !firstWish.match(text).hasMatch();
}

// 3시에 못 갈 것 같아요, 5시로 미뤄주세요
bool offersAnother(const QString &text, const TimePhrases &phrases)
{
    static const QRegularExpression again(QStringLiteral("취소(?:하고|하구|해주시고|후|하시고)"));
    const bool isInstead = text.contains(QStringLiteral("취소"))
                               ? again.match(text).hasMatch() && hasRole(phrases, TimePhrase::Role::Replaced)
                               : hasRole(phrases, TimePhrase::Role::Negated);
    return isInstead && hasRole(phrases, TimePhrase::Role::Plain);
}

} // namespace

Intent readIntent(const ChatText &text, const TimePhrases &phrases, const Extraction &found)
{
    QString plain = text.plain();
    const QString said = plain.remove(u' ').remove(u'\n');
    plain = withoutFavours(said);
    for (const CompiledCue &cue : compiledCues()) {
        if (!cue.pattern.match(plain).hasMatch() || cue.unless.match(plain).hasMatch())
            continue;
        return cue.intent == Intent::Cancel && offersAnother(plain, phrases) ? Intent::Change : cue.intent;
    }
    if (hasRole(phrases, TimePhrase::Role::Replaced) || choosesAnother(plain, phrases))
        return Intent::Change;
    const bool isPastOnly =
        !found.times.isEmpty() && std::none_of(found.times.begin(), found.times.end(), isFuture);
    const bool hasTime = !found.times.isEmpty() && !isPastOnly;
    const bool hasCount = std::any_of(found.items.begin(), found.items.end(),
                                      [](const ItemMention &item) { return item.quantity.has_value(); });
    const bool isRequest = hasTime && (found.persons || requestsSeat(plain));
    if (asks(plain) && (asksAboutShop(plain) || asksAboutDelivery(plain)) && !isRequest)
        return Intent::Question;
    if (!hasTime && !asks(plain) && thanks(said))
        return Intent::None;
    if (orders(plain) && (!isPastOnly || hasCount))
        return Intent::Order;
    static const QRegularExpression wishNow(
        QStringLiteral("예약(?:하고싶|할게|할께|할수|가능|부탁|되나|될까|하려)"));
    if (hasTime && wishNow.match(plain).hasMatch() && !isBooked(plain))
        return Intent::Booking;
    if (isBooked(plain) || hasRole(phrases, TimePhrase::Role::Past))
        return asks(plain) ? Intent::Question : Intent::None;
    if (hasCount && wantsSeat(plain) && !found.persons && !plain.contains(QStringLiteral("예약")))
        return Intent::Order;
    static const QRegularExpression wish(QStringLiteral("예약(?!금|제|자명|번호|확인|내역|문자)"));
    if (wish.match(plain).hasMatch() || (hasTime && (found.persons || wantsSeat(plain))))
        return Intent::Booking;
    return asks(plain) ? Intent::Question : Intent::None;
}

} // namespace ieum
