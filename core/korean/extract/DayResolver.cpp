// Days: the calendar half of TimeResolver.
#include "core/korean/extract/TimeResolver.h"

namespace ieum {

using Form = DayPhrase::Form;

std::optional<TimeResolver::Day> TimeResolver::dayOf(const DayPhrase &phrase,
                                                     const std::optional<HourPhrase> &hour) const
{
    Day day;
    day.isLoose = phrase.isLoose;
    switch (phrase.form) {
    case Form::Ahead:
        day.first = m_today.addDays(phrase.number);
        break;
    case Form::Date:
        day.first = dateIn(phrase);
        break;
    case Form::DayOfMonth:
        day.first = dayOfMonth(phrase);
        break;
    case Form::LastDay:
        day.first = lastDay(phrase);
        break;
    case Form::Weekday:
        day.first = weekday(phrase, hour).value_or(QDate());
        day.isLoose = phrase.isLoose && phrase.weeks != 0;
        break;
    case Form::NthWeekday:
        day.first = nthWeekday(phrase);
        break;
    case Form::Weekend:
        // On a Sunday the weekend that people plan is the next one.
        day.first = mondayOf(phrase.weeks.value_or(m_today.dayOfWeek() == Qt::Sunday ? 1 : 0)).addDays(5);
        day.last = day.first.addDays(1);
        break;
    case Form::Week:
        day.first = mondayOf(phrase.weeks.value_or(0));
        day.grain = Grain::Week;
        break;
    case Form::Month:
        day.first = phrase.month > 0 ? lastDay(phrase) : m_today.addMonths(phrase.monthOffset.value_or(0));
        day.first = QDate(day.first.year(), day.first.month(), 1);
        day.grain = Grain::Month;
        break;
    case Form::Holiday:
        day.first = holiday(phrase);
        break;
    }
    if (!day.first.isValid())
        return {};
    day.first = day.first.addDays(phrase.shift);
    if (phrase.checkWeekday > 0 && phrase.checkWeekday != day.first.dayOfWeek())
        day.isLoose = true;
    return day;
}

std::optional<QDate> TimeResolver::weekday(const DayPhrase &phrase,
                                           const std::optional<HourPhrase> &hour) const
{
    if (phrase.weeks) {
        const QDate day = mondayOf(*phrase.weeks).addDays(phrase.number - 1);
        const bool isComing = phrase.isLoose && *phrase.weeks == 0 && day < m_today;
        return isComing ? day.addDays(7) : day;
    }
    const QDate next = m_today.addDays((phrase.number - m_today.dayOfWeek() + 7) % 7);
    if (next != m_today)
        return next;
    if (!hour)
        return next.addDays(7);
    const Candidates today = candidates(next, *hour);
    const bool isAhead = !today.times.isEmpty() && today.times.last() > m_now;
    return isAhead ? next : next.addDays(7);
}

// Without a year: this one, unless that lies more than sixty days back.
QDate TimeResolver::dateIn(const DayPhrase &phrase) const
{
    if (phrase.year)
        return QDate(*phrase.year, phrase.month, phrase.number);
    if (phrase.yearOffset)
        return QDate(m_today.year() + *phrase.yearOffset, phrase.month, phrase.number);
    const QDate day(m_today.year(), phrase.month, phrase.number);
    if (!day.isValid())
        return day;
    return day.daysTo(m_today) > 60 ? QDate(m_today.year() + 1, phrase.month, phrase.number) : day;
}

QDate TimeResolver::dayOfMonth(const DayPhrase &phrase) const
{
    if (phrase.monthOffset && phrase.number == 0)
        return m_today.addMonths(*phrase.monthOffset);
    QDate month(m_today.year(), m_today.month(), 1);
    if (phrase.monthOffset) {
        month = month.addMonths(*phrase.monthOffset);
        return QDate(month.year(), month.month(), phrase.number);
    }
    for (int i = 0; i < 12; ++i, month = month.addMonths(1)) {
        const QDate day(month.year(), month.month(), phrase.number);
        if (day.isValid() && day >= m_today)
            return day;
    }
    return {};
}

QDate TimeResolver::lastDay(const DayPhrase &phrase) const
{
    QDate month = m_today.addMonths(phrase.monthOffset.value_or(0));
    if (phrase.month > 0) {
        month = QDate(m_today.year() + phrase.yearOffset.value_or(0), phrase.month, 1);
        const QDate last(month.year(), month.month(), month.daysInMonth());
        if (!phrase.yearOffset && last.daysTo(m_today) > 60)
            month = month.addYears(1);
    }
    return {month.year(), month.month(), month.daysInMonth()};
}

QDate TimeResolver::nthWeekday(const DayPhrase &phrase) const
{
    const QDate last = lastDay(phrase);
    if (phrase.nth < 0)
        return last.addDays(-((last.dayOfWeek() - phrase.number + 7) % 7));
    const QDate first(last.year(), last.month(), 1);
    return first.addDays((phrase.number - first.dayOfWeek() + 7) % 7 + 7 * (phrase.nth - 1));
}

QDate TimeResolver::holiday(const DayPhrase &phrase) const
{
    const QDate day = phrase.yearOffset ? holidayIn(m_today.year() + *phrase.yearOffset, phrase.holiday)
                                        : nextHoliday(m_today, phrase.holiday);
    return day;
}

// 토요일에 받은, 20일에 샀던: the last such day, where a bare one otherwise lies ahead.
DayPhrase TimeResolver::lookedBack(DayPhrase phrase) const
{
    QDate day = m_today;
    if (phrase.form == Form::Weekday && !phrase.weeks) {
        day = m_today.addDays(-((m_today.dayOfWeek() - phrase.number + 6) % 7 + 1));
    } else if (phrase.form == Form::DayOfMonth && !phrase.monthOffset) {
        while (day.day() != phrase.number && day.daysTo(m_today) < 92)
            day = day.addDays(-1);
    } else if (phrase.form == Form::Date && !phrase.year && !phrase.yearOffset && dateIn(phrase) > m_today) {
        phrase.yearOffset = dateIn(phrase).year() - 1 - m_today.year();
        return phrase;
    } else {
        return phrase;
    }
    phrase.form = Form::Ahead;
    phrase.number = static_cast<int>(m_today.daysTo(day));
    return phrase;
}

} // namespace ieum
