#include "core/korean/extract/LengthReader.h"

#include "core/korean/extract/VerbTense.h"

#include <QRegularExpression>

#include <algorithm>

namespace ieum {

namespace {

/// Up to so many days are counted out, more are rather a date: 5일 보관, but 15일까지 보관해주세요.
constexpr int mostCounted = 10;

enum class Side { Before, Behind };

/// Words beside a number of days that say what it is. `few` holds up to mostCounted, `many` above.
struct Cue
{
    Side side;
    const char *pattern;
    DayReading few;
    DayReading many;
};

using Reading = DayReading;

// The first that fits counts. Behind: what follows 일, a particle between them allowed where `P` stands.
const Cue cues[] = {
    // 2박 3일
    {Side::Before, "박\\s?$", Reading::Length, Reading::Length},
    // 1일 1회, 1일1케이크, 2일에 1번
    {Side::Behind, "^\\s?(?:에\\s?)?\\d{1,2}\\s?(?:회|번|식(?!사)|팩|끼|알|포(?!장))", Reading::Length,
     Reading::Length},
    {Side::Behind, "^\\s?에\\s?(?:한|두|세)\\s?(?:번|알|팩)", Reading::Either, Reading::Day},
    // which of three it is, its verb says (readingBefore)
    {Side::Behind, "^\\s?전(?:에|까지|부터)", Reading::Ago, Reading::Ago},
    {Side::Behind, "^\\s?이내", Reading::Length, Reading::Length},
    {Side::Behind, "^\\s?(?:안에|안으로|내로|내에)", Reading::Length, Reading::Either},
    // 냉장 3일, 유통기한이 5일, 최대 4일, 받은 지 20일
    {Side::Before,
     "(?:숙성|냉장|냉동|냉장고|냉동실|상온|실온|보관|유통기한|소비기한|보관기간)(?:은|는|이|가|에|에서|에는|"
     "으로|하면|해서|시켜서|시키면)?\\s?$",
     Reading::Length, Reading::Either},
    {Side::Before,
     "(?:^|[^가-힣])(?:약|총|거의|대략|최대|최소|최소한|무려|고작|보통|평균|적어도|못해도)\\s?$",
     Reading::Length, Reading::Either},
    {Side::Before, "[된든은산한간온낸뗀]\\s?지(?:가|는)?\\s?(?:벌써|한|딱|이제)?\\s?$", Reading::Length,
     Reading::Length},
    // 3일 넘게, 5일짜리, 2일 됐어요, 3일 밖에
    {Side::Behind,
     "^P?\\s?(?:더\\s?)?(?:간(?![식단])|동안|넘|밖에|지났|지난|만에|치(?![과킨즈료])|째|씩|내내|연속|연박|권|"
     "짜리|된(?!다)|"
     "됐|되었|됬|걸|소요)",
     Reading::Length, Reading::Length},
    {Side::Behind, "^분(?=\\s|을|만|이|으로|$)", Reading::Length, Reading::Length},
    // 2일 넣어놔도, 3일은 두고 먹어도, 5일 숙성
    {Side::Behind,
     "^P?\\s?(?:더\\s?)?(?:넣|두(?:고|면|었|셔|어|세요|시|라)|둬|둔|둘\\s?(?:수|까)|놔|놓|냅두|보관|숙성|"
     "냉장|냉동|"
     "상온|실온|버티|버틸|견디|재워|재우|말려|말리|굳히|지나)",
     Reading::Length, Reading::Either},
    // 3일이면 도착하나요, 2일이면 요금이
    {Side::Behind, "^이?면\\s?(?:요금|가격|비용|금액|얼마|충분|도착|배송|와요|오나|끝|완성|다\\s)",
     Reading::Length, Reading::Either},
    {Side::Behind, "^이?면\\s?(?:되|돼|될|가능|받)", Reading::Either, Reading::Day},
    {Side::Behind, "^\\s?(?:맡기|맡길|묵|숙박|머물|투숙)", Reading::Either, Reading::Day},
    {Side::Behind, "^\\s?(?:한정|이용권|패스|단기)", Reading::Length, Reading::Either},
};

struct CompiledCue
{
    Side side;
    QRegularExpression pattern;
    DayReading few;
    DayReading many;
};

const QList<CompiledCue> &compiledCues()
{
    static const QList<CompiledCue> compiled = [] {
        QList<CompiledCue> list;
        for (const Cue &cue : cues) {
            QString pattern = QString::fromUtf8(cue.pattern);
            pattern.replace(QStringLiteral("P?"),
                            QStringLiteral("(?:\\s?(?:은|는|이|도|만|까지|정도|쯤|이나))?"));
            list += {cue.side, QRegularExpression(pattern), cue.few, cue.many};
        }
        return list;
    }();
    return compiled;
}

// 3일 전에 주문한: three days ago; 3일 전에 주문하면: how early; 15일 전에 도착해야: by a date.
DayReading readingBefore(const QString &before, const QString &behind, int number)
{
    static const QRegularExpression lead(
        QStringLiteral("^\\s?전(?:에는|에|까지는|까지|부터)\\s?(?:미리|꼭)?\\s?(?:주문|예약|말씀|연락|알려|"
                       "취소|변경|신청|입금|통보|문의|해야|하면|해\\s?주|얘기)"));
    static const QRegularExpression least(QStringLiteral("(?:최소|적어도|못해도|보통)\\s?$"));
    const VerbTense tense = firstVerbOf(behind.mid(behind.indexOf(u'전') + 1)).tense;
    if (tense == VerbTense::Done || tense == VerbTense::Arranged)
        return DayReading::Ago;
    if (least.match(before).hasMatch() || lead.match(behind).hasMatch())
        return DayReading::Length;
    return number <= mostCounted ? DayReading::Either : DayReading::Day;
}

// 1일 클래스: a class of one day, or one on the first?
bool isPerhapsOneDay(const QString &behind, const DayPhrase &day)
{
    static const QRegularExpression offer(
        QStringLiteral("^\\s?(?:클래스|체험|특강|강습|코스|과정|렌탈|대여|대관)"));
    return day.number == 1 && offer.match(behind).hasMatch();
}

// 1일 1케이크, 1일1개
bool isOncePerDay(const QString &behind, const DayPhrase &day)
{
    static const QRegularExpression once(QStringLiteral("^\\s?1\\s?(?![시명인호부월일])[가-힣]"));
    return day.number == 1 && once.match(behind).hasMatch();
}

} // namespace

DayReading dayReadingOf(const QString &text, const TimePhrase &phrase)
{
    const bool isBare = phrase.day && phrase.day->form == DayPhrase::Form::DayOfMonth &&
                        !phrase.day->monthOffset && !phrase.hour;
    static const QRegularExpression counted(QStringLiteral(
        "^(?:\\d{1,2}\\s?일?\\s?(?:~|-|에서|이나|,)\\s?)?(?:\\d{1,2}|[일이삼사오육칠팔구십]{1,3}"
        ")\\s?일(?!일)"));
    const auto number = counted.match(text.mid(phrase.begin, 24));
    if (!isBare || !number.hasMatch())
        return DayReading::Day;
    const QString before = text.left(phrase.begin).right(14);
    const QString behind = text.mid(phrase.begin + number.capturedEnd(), 40);
    if (isOncePerDay(behind, *phrase.day))
        return DayReading::Length;
    if (isPerhapsOneDay(behind, *phrase.day))
        return DayReading::Either;
    const bool isPlaced = phrase.isFrom || phrase.follow == Atom::Kind::At; // 보관 20일부터, 총 20일에
    for (const CompiledCue &cue : compiledCues()) {
        const bool isBefore = cue.side == Side::Before;
        if ((isBefore && isPlaced) || !cue.pattern.match(isBefore ? before : behind).hasMatch())
            continue;
        const DayReading reading = phrase.day->number <= mostCounted ? cue.few : cue.many;
        return reading == DayReading::Ago ? readingBefore(before, behind, phrase.day->number) : reading;
    }
    return DayReading::Day;
}

} // namespace ieum
