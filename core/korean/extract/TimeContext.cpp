#include "core/korean/extract/TimeContext.h"

#include "core/korean/extract/LengthReader.h"
#include "core/korean/extract/TailReader.h"
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

QString withoutSpaces(QString text)
{
    return text.remove(u' ');
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

QList<TimePhrase> TimeContext::apply(QList<TimePhrase> phrases) const
{
    readLengths(phrases);
    joinHolidays(phrases);
    findRoles(phrases);
    findReplaced(phrases);
    lendMonths(phrases);
    lendWeeks(phrases);
    joinDayWithHour(phrases);
    shareAlternatives(phrases);
    joinHourWithDay(phrases);
    inheritDays(phrases);
    for (TimePhrase &phrase : phrases)
        phrase.isHabit |= !phrase.day && phrase.hour && pointsElsewhere(phrase.begin);
    return phrases;
}

// 그날 3시, 다음날 2시로: of a day that this message does not name.
bool TimeContext::pointsElsewhere(qsizetype begin) const
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:그날|그 날|같은 ?날|다음 ?날|담날|전날|당일|다른 ?날|이 ?날|그 "
                       "?다음날|그때|마지막 ?날)(?:에|은|은요|로|,)?\\s?$"));
    return pattern.match(m_text.left(begin).right(10)).hasMatch();
}

// 10월 3일 개천절 2시: one day, said twice.
void TimeContext::joinHolidays(QList<TimePhrase> &phrases) const
{
    for (qsizetype i = phrases.size() - 1; i > 0; --i) {
        const TimePhrase &first = phrases[i - 1];
        TimePhrase &second = phrases[i];
        const bool isDate = hasDate(first) && !first.hour && !first.lastDay;
        const bool isNamed = second.day && second.day->form == DayPhrase::Form::Holiday;
        const QString between = withoutSpaces(m_text.mid(first.end, second.begin - first.end));
        if (!isDate || !isNamed || !(between.isEmpty() || between == QStringLiteral("(")))
            continue;
        second.day = first.day;
        second.begin = first.begin;
        phrases.removeAt(i - 1);
    }
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
        phrase.isPartRefused = isPartOfDay(tail) && isRefused(tail);
        if (isRefused(tail))
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
        const bool isOldOne =
            isOld(tailOf(phrases, i - 1)) && phrases[i].role == Role::Plain && !phrases[i - 1].isDone;
        const bool isMoved = containsAny(between, words(u"에서")) && phrases[i].follow == Atom::Kind::To;
        if (takesBack(between) && phrases[i].role == Role::Plain)
            phrases[i - 1].role = Role::Negated;
        const bool isRebooked = cancelsFirst(between) && phrases[i].role == Role::Plain;
        if (!isArrow && !isChanged && !isOldOne && !isMoved && !isRebooked)
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

// 다음주 화,금 and 다음주 화요일이나 금요일: both are of that week.
void TimeContext::lendWeeks(QList<TimePhrase> &phrases) const
{
    static const QStringList joints =
        words(u"|,|/|·|이나|나|랑|이랑|하고|또는|혹은|아니면|아님|와|과|도|이나,");
    for (qsizetype i = 1; i < phrases.size(); ++i) {
        const auto &first = phrases[i - 1].day;
        auto &second = phrases[i].day;
        const bool areWeekdays = first && second && first->form == DayPhrase::Form::Weekday &&
                                 second->form == DayPhrase::Form::Weekday;
        const QString between =
            withoutSpaces(m_text.mid(phrases[i - 1].end, phrases[i].begin - phrases[i - 1].end));
        if (areWeekdays && first->weeks && !second->weeks && joints.contains(between)) {
            second->weeks = first->weeks;
            second->isLoose = first->isLoose;
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
                                (phrase.role != Role::Negated || phrase.hour || phrase.isPartRefused);
            day = counts ? phrase.day : std::optional<DayPhrase>();
        } else if (phrase.hour && day) {
            phrase.day = day;
            phrase.isDayInherited = true;
        }
    }
}

} // namespace ieum
