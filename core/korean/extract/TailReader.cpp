#include "core/korean/extract/TailReader.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace ieum {

namespace {

QStringList words(const char16_t *table)
{
    return QString::fromUtf16(table).split(u'|');
}

bool containsAny(const QString &text, const QStringList &table)
{
    return std::any_of(table.begin(), table.end(), [&](const QString &word) { return text.contains(word); });
}

bool startsWithAny(const QString &text, const QStringList &table)
{
    return std::any_of(table.begin(), table.end(),
                       [&](const QString &word) { return text.startsWith(word); });
}

QString withoutSpaces(QString text)
{
    return text.remove(u' ');
}

/// What may stand between a time and its refusal: particles, 예약, 시간.
QString withoutParticles(const QString &tail)
{
    static const QStringList fillers =
        words(u"오전|오후|점심|저녁|아침|밤|만|에는|에도|에|은|는|이|가|도|엔|을|"
              u"를|로|으로|날|타임|시간|예약|제가|저는|좀|너무|아예|이미|"
              u"다|일이있어서|약속이있어서|스케줄이|일정이");
    QString rest = withoutSpaces(tail);
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (const QString &filler : fillers) {
            if (rest.startsWith(filler) && rest.size() > filler.size()) {
                rest.remove(0, filler.size());
                isChanged = true;
                break;
            }
        }
    }
    return rest;
}

// 화요일 아니에요 denies, 화요일 아니에요? and 화요일 아닌가요 ask.
bool isDenied(const QString &rest)
{
    static const QStringList denials = words(
        u"아니에요|아니예요|아니애요|아녜요|아니요|아니여|아니야|아닙니다|아닌데|아니었|아니지|아니라요");
    static const QStringList questions = words(u"?|나요|까요|가요|맞죠|맞나|맞아|는지");
    return startsWithAny(rest, denials) && !containsAny(rest, questions);
}

// 안되면, 어려우시면, 마감이면: both times are wished for, the second after the first.
bool isCondition(const QString &rest)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:안되|안돼|안될|안된|안됨|못|힘들|힘드|어려|불가|안맞|곤란|무리|바쁘|마감|꽉|차있|"
                       "안나)[가-힣]{0,2}?"
                       "(?:면|믄|문(?=[^가-힣]|$)|경우)"));
    return pattern.match(rest).hasMatch();
}

} // namespace

// 6시 퇴근이라, 3시에 하원해서: an hour of the customer's own day, no wish.
bool isReason(const QString &tail)
{
    static const QStringList reasons = words(
        u"퇴근|출근|하원|등원|하교|등교|끝나서|끝나고|마치고|일해서|일하|회의|수업이라|수업이있|수업끝|학원");
    return startsWithAny(withoutParticles(tail), reasons);
}

bool takesBack(const QString &between)
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?:^|[요,.!?~…])(?:아|앗|어|아차|헉)?[,.…]*아니(?:다|요|야|지|네)?[,.!~…ㅋㅎㅠㅜ]*$"));
    return pattern.match(between).hasMatch();
}

bool cancelsFirst(const QString &between)
{
    static const QRegularExpression pattern(QStringLiteral("취소(?:하고|하구|해주시고|후|하시고)"));
    return pattern.match(between).hasMatch();
}

// 내일 오전 말고 오후 3시: the morning is refused, not the day.
bool isPartOfDay(const QString &tail)
{
    static const QStringList parts = words(u"오전|오후|점심|저녁|아침|밤|낮|새벽");
    return startsWithAny(tail.trimmed(), parts);
}

bool isRefused(const QString &tail)
{
    static const QStringList instead =
        words(u"말고|말구|빼고|대신|아니고|아니라|아닌|제외|아니구|안되고|안돼고");
    // 3시 아닌가요?, 오늘 마감 전에
    static const QStringList noRefusals =
        words(u"아닌가|아닌지|아닌감|아니라면|마감전|마감시간|마감직전|마감때|마감까지|마감하기");
    static const QStringList refusals = words(u"안되|안돼|안될|안됩|안됨|못|힘들|어려|어렵|불가|안맞|곤란|"
                                              u"무리|바빠|바쁘|빼|싫|안가능|휴무|쉬|마감|꽉|차서|안나|애매|"
                                              u"일이있|일이생|약속이있|일정이있|출근|출장|근무");
    static const QStringList questions = words(u"나요|까요|ㄹ까|을까|는지|은가요|한가요|인가요|되요?|돼요?|"
                                               u"죠?|지요?|되남|되니|돼?|되나|하신가|할까|려나|?|"
                                               u"는교|능교|니꺼|니껴|랑가|당가|남유|나유|우꽈|수꽈");
    const QString rest = withoutParticles(tail);
    if (startsWithAny(rest, noRefusals) || isCondition(rest))
        return false;
    if (startsWithAny(rest, instead) || isDenied(rest))
        return true;
    if (!startsWithAny(rest, refusals))
        return false;
    // 안되고, 안돼서: the sentence goes on; a question asks for the time instead of refusing it.
    static const QStringList goesOn = words(u"안되고|안돼고|안되서|안돼서|안되니|안돼니|안될것|안될거|힘들것|"
                                            u"힘들거|힘들고|어려울것|어려울거|어렵고");
    if (startsWithAny(rest, goesOn))
        return true;
    return !containsAny(rest.left(16), questions);
}

// 3시 예약인데, 3시로 예약했는데, 원래 3시였는데
bool isOld(const QString &tail)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:에|으로|로|이|은|는|,)*(?:\\S{0,8})?(?:예약|픽업|예정|방문|주문)?(?:을|를|이|은)?(?:인데|"
        "이었는데|였는데|"
        "이였는데|했는데|한거|한건|한것|했던|해놨|해뒀|잡아|잡았|되어있|돼있|되있|있는데|한사람|예정인)"));
    return pattern.match(withoutSpaces(tail)).hasMatch();
}

bool isOver(const QString &tail)
{
    static const QStringList past = words(u"했|갔|왔|받았|샀|먹었|봤|썼|됐었|였었|었던|았던|다녀|방문한|"
                                          u"구매한|주문한|예약한|결제한|보낸|받은|산|시술받|이용한|찾아간");
    return containsAny(tail.left(18), past);
}

} // namespace ieum
