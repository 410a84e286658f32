#include "core/korean/extract/TimeResolver.h"

#include <algorithm>

namespace ieum {

namespace {

QDateTime at(QDate day, int hour, int minute)
{
    return seoulTime(day, QTime(0, 0)).addSecs(3600LL * hour + 60LL * minute);
}

Certainty weaker(Certainty left, Certainty right)
{
    return static_cast<int>(left) > static_cast<int>(right) ? left : right;
}

int minuteOf(const HourPhrase &phrase)
{
    return qMax(phrase.minute, 0) - phrase.earlier;
}

bool isFine(const HourPhrase &phrase)
{
    return phrase.minute >= 0 || phrase.earlier > 0;
}

// 이번주 안에: until its Sunday.
QDate lastDayOf(const TimeResolver::Day &day)
{
    if (day.grain == Grain::Week)
        return day.first.addDays(6);
    if (day.grain == Grain::Month)
        return day.first.addMonths(1).addDays(-1);
    return day.last.isValid() ? day.last : day.first;
}

} // namespace

TimeResolver::TimeResolver(Instant written, const ShopProfile &shop)
    : m_now(written.inSeoul())
    , m_today(m_now.date())
    , m_shop(shop)
{
}

bool TimeResolver::isOpenAt(QTime time) const
{
    if (m_shop.closesNextDay())
        return time >= m_shop.opens || time < m_shop.closes || m_shop.opens == m_shop.closes;
    return time >= m_shop.opens && time < m_shop.closes;
}

// What 오전, 저녁, 밤 or a number above twelve settle by themselves.
std::optional<TimeResolver::Candidates> TimeResolver::statedTimes(QDate day, const HourPhrase &phrase) const
{
    const int hour = phrase.hour;
    const int minute = minuteOf(phrase);
    const bool isSmall = hour >= 1 && hour <= 12;
    if (!isSmall)
        return Candidates{{at(day, hour, minute)}};
    switch (phrase.part) {
    case PartOfDay::None:
        return {};
    case PartOfDay::Morning:
        return Candidates{{at(day, hour % 12, minute)}};
    case PartOfDay::Afternoon:
        return Candidates{{at(day, hour % 12 + 12, minute)}};
    case PartOfDay::Midday:
    case PartOfDay::Lunch:
        return Candidates{{at(day, hour >= 10 ? hour : hour + 12, minute)}};
    case PartOfDay::Evening:
        return Candidates{{at(day, hour + 12, minute)}};
    case PartOfDay::Night:
        // 밤 1시 is said of the hour after midnight, though the rule book calls every 밤 p.m.
        if (hour < 5)
            return Candidates{{at(day, hour + 24, minute)}, Certainty::Ambiguous};
        return Candidates{{at(day, hour + 12, minute)}};
    case PartOfDay::Midnight:
        return Candidates{{at(day, 24, minute)}};
    }
    return {};
}

TimeResolver::Candidates TimeResolver::candidates(QDate day, const HourPhrase &phrase) const
{
    if (const auto stated = statedTimes(day, phrase))
        return *stated;
    Candidates found;
    for (const int hour : {phrase.hour % 12, phrase.hour % 12 + 12}) {
        const QDateTime time = at(day, hour, minuteOf(phrase));
        if (!isOpenAt(time.time()))
            continue;
        // 1시 on Saturday in a shop open from 18 to 2: the night to Sunday.
        const bool isAfterMidnight = m_shop.closesNextDay() && time.time() < m_shop.closes;
        found.times += isAfterMidnight ? time.addDays(1) : time;
    }
    std::sort(found.times.begin(), found.times.end());
    found.certainty = found.times.size() == 1 ? Certainty::Inferred : Certainty::Ambiguous;
    return found;
}

std::optional<TimeResolver::Hour> TimeResolver::hourOn(const std::optional<QDate> &day,
                                                       const HourPhrase &phrase, Tense tense) const
{
    const QDate date = day.value_or(m_today);
    const Candidates found = candidates(date, phrase);
    const bool isStated = found.certainty == Certainty::Stated;
    if (found.times.isEmpty())
        return {};
    if (day && (*day != m_today || isStated))
        return Hour{found.times.first(), found.certainty};
    for (const QDateTime &time : found.times) {
        if (time > m_now)
            return Hour{time, found.certainty};
    }
    if (day && tense == Tense::Ahead)
        return {};
    return Hour{found.times.first().addDays(day ? 0 : 1), Certainty::Ambiguous};
}

// 3시~오후 5시: the part of the day said with the second holds for the first as well.
HourPhrase TimeResolver::firstHourOf(const TimePhrase &phrase) const
{
    HourPhrase first = *phrase.hour;
    const bool isShared = phrase.lastHour && first.part == PartOfDay::None && first.hour < 12 &&
                          phrase.lastHour->part != PartOfDay::None && !phrase.lastDay &&
                          first.hour < phrase.lastHour->hour % 12;
    if (isShared)
        first.part = phrase.lastHour->part;
    return first;
}

std::optional<QDateTime> TimeResolver::endOf(const TimePhrase &phrase, const Hour &start) const
{
    if (phrase.lasting)
        return start.time.addSecs(60LL * *phrase.lasting);
    if (!phrase.lastHour)
        return {};
    QDate day = start.time.date();
    if (phrase.lastDay) {
        const auto last = dayOf(*phrase.lastDay, phrase.lastHour);
        if (!last)
            return {};
        const auto end = hourOn(last->first, *phrase.lastHour);
        return end ? std::optional<QDateTime>(end->time) : std::nullopt;
    }
    if (const auto stated = statedTimes(day, *phrase.lastHour))
        return stated->times.first() > start.time ? stated->times.first() : stated->times.first().addDays(1);
    QDateTime end = at(day, phrase.lastHour->hour % 12, minuteOf(*phrase.lastHour));
    while (end <= start.time)
        end = end.addSecs(12 * 3600);
    return end;
}

std::optional<TimeMention> TimeResolver::resolveHours(const TimePhrase &phrase) const
{
    std::optional<Day> day;
    if (phrase.day) {
        day = dayOf(*phrase.day, phrase.hour);
        if (!day)
            return {};
        if (day->grain != Grain::Day)
            return resolveDays(phrase);
    }
    const auto start = hourOn(day ? std::optional<QDate>(day->first) : std::nullopt, firstHourOf(phrase),
                              phrase.role == TimePhrase::Role::Past ? Tense::Any : Tense::Ahead);
    if (!start)
        return {};
    TimeMention mention;
    const bool isLoose =
        phrase.isHabit || phrase.hour->isLoose || (day && (day->isLoose || day->last.isValid()));
    mention.certainty = weaker(start->certainty, isLoose ? Certainty::Ambiguous : Certainty::Stated);
    const bool isMinute = isFine(*phrase.hour) || (phrase.lastHour && isFine(*phrase.lastHour));
    mention.grain = isMinute ? Grain::Minute : Grain::Hour;
    if (phrase.isUntil && !phrase.lastHour) {
        mention.end = start->time;
        return mention;
    }
    mention.start = start->time;
    mention.end = endOf(phrase, *start);
    return mention;
}

std::optional<TimeMention> TimeResolver::resolveDays(const TimePhrase &phrase) const
{
    const auto day = dayOf(*phrase.day, {});
    if (!day)
        return {};
    TimeMention mention;
    mention.grain = day->grain;
    mention.certainty = day->isLoose || phrase.isHabit ? Certainty::Ambiguous : Certainty::Stated;
    const QDateTime start = seoulTime(day->first, QTime(0, 0));
    if (phrase.isUntil && !phrase.lastDay) {
        mention.end = seoulTime(lastDayOf(*day), QTime(0, 0));
        return mention;
    }
    mention.start = start;
    if (day->last.isValid())
        mention.end = seoulTime(day->last, QTime(0, 0));
    if (phrase.lastDay) {
        auto last = dayOf(*phrase.lastDay, {});
        if (!last)
            return {};
        QDate end = last->first;
        if (end < day->first && phrase.lastDay->form == DayPhrase::Form::Weekday)
            end = end.addDays(7);
        if (end < day->first)
            return {};
        mention.end = seoulTime(end, QTime(0, 0));
    }
    return mention;
}

std::optional<TimeMention> TimeResolver::resolve(const TimePhrase &said) const
{
    using Role = TimePhrase::Role;
    if (said.role == Role::Negated || said.role == Role::Replaced)
        return {};
    TimePhrase phrase = said;
    if (phrase.isDone && phrase.day)
        phrase.day = lookedBack(*phrase.day);
    std::optional<TimeMention> mention;
    if (phrase.minutesAhead) {
        mention = TimeMention();
        const QTime minute(m_now.time().hour(), m_now.time().minute());
        mention->start = seoulTime(m_today, minute).addSecs(60LL * *phrase.minutesAhead);
        mention->grain = Grain::Minute;
    } else {
        mention = phrase.hour ? resolveHours(phrase) : resolveDays(phrase);
    }
    if (!mention)
        return {};
    const QDateTime meant = mention->start ? *mention->start : *mention->end;
    const bool isBehind = mention->grain >= Grain::Day ? meant.date() <= m_today : meant <= m_now;
    if (phrase.isDone && !isBehind)
        return {};
    const bool isOver = phrase.role == Role::Past && (isBehind || mention->grain >= Grain::Week);
    if (phrase.isApproximate || isOver)
        mention->certainty = Certainty::Approximate;
    return mention;
}

} // namespace ieum
