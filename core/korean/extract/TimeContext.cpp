#include "core/korean/extract/TimeContext.h"

#include "core/korean/extract/LengthReader.h"
#include "core/korean/extract/VerbTense.h"

#include <QRegularExpression>

#include <algorithm>

namespace ieum {

namespace {

using Role = TimePhrase::Role;

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

// 6시 퇴근이라, 3시에 하원해서: an hour of the customer's own day, no wish.
bool isReason(const QString &tail)
{
    static const QStringList reasons = words(
        u"퇴근|출근|하원|등원|하교|등교|끝나서|끝나고|마치고|일해서|일하|회의|수업이라|수업이있|수업끝|학원");
    return startsWithAny(withoutParticles(tail), reasons);
}

// 어제, 지난주, 지난달, 작년
bool isBefore(const TimePhrase &phrase)
{
    if (!phrase.day)
        return false;
    const DayPhrase &day = *phrase.day;
    return (day.form == DayPhrase::Form::Ahead && day.number < 0) || day.weeks.value_or(0) < 0 ||
           day.monthOffset.value_or(0) < 0 || day.yearOffset.value_or(0) < 0;
}

bool hasDate(const TimePhrase &phrase)
{
    return phrase.day && phrase.day->form == DayPhrase::Form::Date;
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

// What follows an expression up to the next one or the end of the sentence.
QString TimeContext::tailOf(const QList<TimePhrase> &phrases, qsizetype i) const
{
    const qsizetype next = i + 1 < phrases.size() ? phrases[i + 1].begin : m_text.size();
    qsizetype end = phrases[i].end;
    while (end < next && !QStringLiteral(".?!\n").contains(m_text[end]))
        ++end;
    if (end < next && m_text[end] == u'?')
        ++end;
    return m_text.mid(phrases[i].end, end - phrases[i].end);
}

bool TimeContext::isNegated(const QString &tail) const
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
bool TimeContext::isOld(const QString &tail) const
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:에|으로|로|이|은|는|,)*(?:\\S{0,8})?(?:예약|픽업|예정|방문|주문)?(?:을|를|이|은)?(?:인데|"
        "이었는데|였는데|"
        "이였는데|했는데|한거|한건|한것|했던|해놨|해뒀|잡아|잡았|되어있|돼있|되있|있는데|한사람|예정인)"));
    return pattern.match(withoutSpaces(tail)).hasMatch();
}

bool TimeContext::isOver(const QString &tail) const
{
    static const QStringList past = words(u"했|갔|왔|받았|샀|먹었|봤|썼|됐었|였었|었던|았던|다녀|방문한|"
                                          u"구매한|주문한|예약한|결제한|보낸|받은|산|시술받|이용한|찾아간");
    return containsAny(tail.left(18), past);
}

QList<TimePhrase> TimeContext::apply(QList<TimePhrase> phrases) const
{
    readLengths(phrases);
    findRoles(phrases);
    findReplaced(phrases);
    lendMonths(phrases);
    joinDayWithHour(phrases);
    shareAlternatives(phrases);
    joinHourWithDay(phrases);
    inheritDays(phrases);
    return phrases;
}

// 2일 넣어둬도, 2박 3일: no day at all; 3일 안에: perhaps none; 3일 전에 주문한: three days ago.
void TimeContext::readLengths(QList<TimePhrase> &phrases) const
{
    for (qsizetype i = phrases.size() - 1; i >= 0; --i) {
        TimePhrase &phrase = phrases[i];
        const DayReading reading = dayReadingOf(m_text, phrase);
        if (reading == DayReading::Length) {
            phrases.removeAt(i);
        } else if (reading == DayReading::Either) {
            phrase.day->isLoose = true;
        } else if (reading == DayReading::Ago) {
            phrase.day->form = DayPhrase::Form::Ahead;
            phrase.day->number = -phrase.day->number;
            phrase.isUntil = false;
        }
    }
}

// 토요일에 받은, 20일 입금했어요: that day lies behind, whatever a bare day means otherwise. Without a
// particle the verb must stand right behind, since "토요일 3시 예약금 보냈어요" names the booking.
void TimeContext::findDeed(TimePhrase &phrase, const QString &tail) const
{
    const FirstVerb verb = firstVerbOf(tail);
    const bool isAttached = phrase.follow == Atom::Kind::At || (!phrase.hour && verb.at <= 3);
    if (!isAttached || phrase.role == Role::Negated)
        return;
    if (verb.tense == VerbTense::Done) {
        phrase.role = Role::Past;
        phrase.isDone = true;
    } else if (verb.tense == VerbTense::Arranged && phrase.day && !phrase.hour) {
        const auto form = phrase.day->form;
        phrase.day->isLoose |= form == DayPhrase::Form::Weekday || form == DayPhrase::Form::DayOfMonth;
    }
}

void TimeContext::findRoles(QList<TimePhrase> &phrases) const
{
    for (qsizetype i = 0; i < phrases.size(); ++i) {
        TimePhrase &phrase = phrases[i];
        const QString tail = tailOf(phrases, i);
        phrase.isHabit |= isReason(tail);
        if (isNegated(tail))
            phrase.role = Role::Negated;
        else if (isBefore(phrase))
            phrase.role = Role::Past;
        else if (isOver(tail) || (hasDate(phrase) && firstVerbOf(tail).tense == VerbTense::Done))
            phrase.role = Role::Past; // the resolver looks whether it really is behind us
        findDeed(phrase, tail);
    }
    // 15일 16일 다 안돼요
    static const QStringList joints = words(u"|,|이랑|랑|하고|이나|나|도|와|과|이고");
    for (qsizetype i = phrases.size() - 1; i > 0; --i) {
        const QString between =
            withoutSpaces(m_text.mid(phrases[i - 1].end, phrases[i].begin - phrases[i - 1].end));
        if (phrases[i].role == Role::Negated && joints.contains(between))
            phrases[i - 1].role = Role::Negated;
    }
}

// Everything before "… 5시로 변경", "→ 5시" is the old booking; so is "3시 예약인데" when another time
// follows.
void TimeContext::findReplaced(QList<TimePhrase> &phrases) const
{
    static const QStringList changes = words(u"변경|바꾸|바꿔|바꿀|바뀌|옮기|옮겨|옮길|미루|미뤄|미룰|당기|"
                                             u"당겨|당길|앞당|수정|연기|조정|늦춰|늦추");
    for (qsizetype i = 1; i < phrases.size(); ++i) {
        const QString between =
            withoutSpaces(m_text.mid(phrases[i - 1].end, phrases[i].begin - phrases[i - 1].end));
        const bool isArrow = between.endsWith(u'→') || between.endsWith(QStringLiteral("->")) ||
                             between.endsWith(QStringLiteral("=>")) || between.endsWith(QStringLiteral(">>"));
        const QString tail = tailOf(phrases, i);
        const bool isTarget = phrases[i].follow == Atom::Kind::To ||
                              containsAny(withoutSpaces(tail), words(u"시간으로|시간대로|타임으로"));
        const bool isChanged = isTarget && containsAny(tail, changes);
        const bool isOldOne = isOld(tailOf(phrases, i - 1)) && phrases[i].role == Role::Plain;
        const bool isMoved = containsAny(between, words(u"에서")) && phrases[i].follow == Atom::Kind::To;
        if (!isArrow && !isChanged && !isOldOne && !isMoved)
            continue;
        // 토요일 3시나 4시로 변경: both are new
        const bool isChoice = phrases[i - 1].follow == Atom::Kind::Or;
        const bool isOneTime =
            !phrases[i - 1].hour && phrases[i].hour && !phrases[i].day && !isOldOne && !isArrow;
        for (qsizetype k = isChoice || isOneTime ? -1 : i - 1; k >= 0; --k) {
            const bool isBooked = phrases[k].role == Role::Plain || phrases[k].role == Role::Past;
            if (isBooked && !isBefore(phrases[k]))
                phrases[k].role = Role::Replaced;
        }
    }
}

// 11월 29일이나 30일: the second is November's as well.
void TimeContext::lendMonths(QList<TimePhrase> &phrases) const
{
    using Form = DayPhrase::Form;
    for (qsizetype i = 1; i < phrases.size(); ++i) {
        const TimePhrase &first = phrases[i - 1];
        const bool isBare =
            phrases[i].day && phrases[i].day->form == Form::DayOfMonth && !phrases[i].day->monthOffset;
        if (!isBare || !first.day || phrases[i].begin - first.end > 12)
            continue;
        if (first.day->form == Form::Date) {
            phrases[i].day->form = Form::Date;
            phrases[i].day->month = first.day->month;
            phrases[i].day->year = first.day->year;
            phrases[i].day->yearOffset = first.day->yearOffset;
        } else if (first.day->form == Form::DayOfMonth) {
            phrases[i].day->monthOffset = first.day->monthOffset;
        }
    }
}

// 토요일이나 일요일 3시: both at three.
void TimeContext::shareAlternatives(QList<TimePhrase> &phrases) const
{
    for (qsizetype i = phrases.size() - 1; i > 0; --i) {
        TimePhrase &first = phrases[i - 1];
        const TimePhrase &second = phrases[i];
        const QString between = withoutSpaces(m_text.mid(first.end, second.begin - first.end));
        static const QStringList joints = words(u"이나|나|또는|혹은|아니면|이랑|랑|,|/|·|아님|이나,");
        if (first.day && !first.hour && !first.lastDay && second.day && second.hour &&
            joints.contains(between)) {
            first.hour = second.hour;
            first.lastHour = second.lastHour;
            first.isApproximate |= second.isApproximate;
            first.isFrom = second.isFrom;
            first.isUntil = second.isUntil;
        }
    }
}

bool TimeContext::isNear(const TimePhrase &first, const TimePhrase &second) const
{
    const QString between = m_text.mid(first.end, second.begin - first.end);
    qsizetype sentences = 0;
    for (qsizetype i = 0; i < between.size(); ++i) {
        const bool isSentence =
            between[i] == u'?' || between[i] == u'!' || between[i] == u'.' || between[i] == u'\n';
        sentences += isSentence && (i == 0 || between[i - 1].isLetter()) ? 1 : 0;
    }
    return sentences <= 1 && between.size() <= 40;
}

// 내일 젤네일 예약하고 싶은데 3시 되나요
void TimeContext::joinDayWithHour(QList<TimePhrase> &phrases) const
{
    for (qsizetype i = 0; i + 1 < phrases.size(); ++i) {
        TimePhrase &day = phrases[i];
        TimePhrase &hour = phrases[i + 1];
        const bool isOneDay = day.day && !day.hour && !day.lastDay && day.role == Role::Plain &&
                              day.day->form != DayPhrase::Form::Week &&
                              day.day->form != DayPhrase::Form::Month &&
                              day.day->form != DayPhrase::Form::Weekend && !day.isFrom && !day.isUntil;
        if (!isOneDay || hour.day || !hour.hour || hour.role != Role::Plain || !isNear(day, hour))
            continue;
        hour.day = day.day;
        hour.begin = day.begin;
        phrases.removeAt(i);
    }
}

// 3시 가능할까요 내일이요
void TimeContext::joinHourWithDay(QList<TimePhrase> &phrases) const
{
    if (phrases.size() != 2 || phrases[0].role != Role::Plain || phrases[1].role != Role::Plain)
        return;
    TimePhrase &hour = phrases[0];
    const TimePhrase &day = phrases[1];
    const bool isSplit = hour.hour && !hour.day && day.day && !day.hour && !day.lastDay && !day.isFrom &&
                         !day.isUntil && day.day->form != DayPhrase::Form::Week &&
                         day.day->form != DayPhrase::Form::Month;
    if (!isSplit || !isNear(hour, day))
        return;
    hour.day = day.day;
    hour.end = day.end;
    phrases.removeLast();
}

// 내일 3시는 안되고 5시는 돼요: the fifth hour is tomorrow's as well.
void TimeContext::inheritDays(QList<TimePhrase> &phrases) const
{
    std::optional<DayPhrase> day;
    for (TimePhrase &phrase : phrases) {
        const bool isSingle = phrase.day && !phrase.lastDay && phrase.day->form != DayPhrase::Form::Week &&
                              phrase.day->form != DayPhrase::Form::Month;
        if (phrase.day) {
            const bool counts = isSingle && (phrase.role != Role::Past || phrase.hour) &&
                                (phrase.role != Role::Negated || phrase.hour);
            day = counts ? phrase.day : std::optional<DayPhrase>();
        } else if (phrase.hour && day) {
            phrase.day = day;
            phrase.isDayInherited = true;
        }
    }
}

} // namespace ieum
