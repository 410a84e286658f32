#pragma once

#include "core/korean/extract/Atom.h"
#include "core/korean/extract/HolidayCalendar.h"

#include <optional>

namespace ieum {

/// A day as it was said, before it is looked up in the calendar.
struct DayPhrase
{
    enum class Form {
        Ahead,      ///< `number` days from the message
        Date,       ///< month and number; year when said
        DayOfMonth, ///< `number`, in the month `month` months on when said
        LastDay,    ///< of `month`, else `monthOffset` months on
        Weekday,    ///< `number`; `weeks` when said
        Weekend,    ///< `weeks` when said
        NthWeekday, ///< the `nth` `number` of that month; nth -1: the last
        Week,       ///< as a whole
        Month,      ///< as a whole
        Holiday,
    };

    Form form = Form::Ahead;
    int number = 0;
    int month = 0; ///< 1 … 12
    std::optional<int> year;
    std::optional<int> yearOffset;
    std::optional<int> monthOffset;
    std::optional<int> weeks;
    bool isLoose = false; ///< 다음 토요일 (which week?), 엊그제, 11월 초
    int shift = 0;        ///< days: 추석 전날 -1
    int nth = 0;
    int checkWeekday = 0; ///< 10/29(토): the weekday said beside a date
    Holiday holiday = Holiday::NewYear;
};

struct HourPhrase
{
    PartOfDay part = PartOfDay::None;
    int hour = 0;         ///< 0 … 24 as written
    int minute = -1;      ///< -1: not said
    int earlier = 0;      ///< minutes to take off (3시 10분 전)
    bool isLoose = false; ///< 3시 10분 전에: ten to three, or before ten past?
};

/// One expression of time as it was said, with the part it plays in its sentence.
struct TimePhrase
{
    enum class Role { Plain, Negated, Replaced, Past };

    std::optional<DayPhrase> day;
    std::optional<DayPhrase> lastDay; ///< of a range of days
    std::optional<HourPhrase> hour;
    std::optional<HourPhrase> lastHour;
    std::optional<int> minutesAhead; ///< 30분 뒤
    std::optional<int> lasting;      ///< minutes: 3시부터 두 시간
    bool isHabit = false;            ///< 매주 토요일, 평일 7시: asks for more than one day
    bool isApproximate = false;
    bool isFrom = false;
    bool isUntil = false;
    bool isDayInherited = false; ///< said with another expression of the message
    bool isPartRefused = false;  ///< 내일 오전 말고: another hour of that day may follow
    bool isDone = false;         ///< 토요일에 받은: the last one, never one ahead
    Role role = Role::Plain;
    qsizetype begin = 0; ///< in the plain text
    qsizetype end = 0;
    qsizetype nextAtom = 0;                ///< the first one behind it
    Atom::Kind follow = Atom::Kind::Other; ///< the particle or word right behind: At, To, Or, Instead …
};

} // namespace ieum
