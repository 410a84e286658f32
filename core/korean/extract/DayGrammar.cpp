#include "core/korean/extract/DayGrammar.h"

namespace ieum {

using Kind = Atom::Kind;
using Form = DayPhrase::Form;

namespace {

DayPhrase phraseOf(Form form, int number, int month = 0, std::optional<int> year = {})
{
    DayPhrase day;
    day.form = form;
    day.number = number;
    day.month = month;
    day.year = year;
    return day;
}

} // namespace

bool DayGrammar::isNumber(qsizetype at, int low, int high) const
{
    const Atom &atom = m_atoms[at];
    return atom.kind == Kind::Number && atom.value >= low && atom.value <= high;
}

bool DayGrammar::beginsHour(qsizetype at) const
{
    if (m_atoms.is(at, Kind::PartOfDay) || m_atoms.is(at, Kind::NamedHour))
        return true;
    return isNumber(at, 0, 24) && (m_atoms.isUnit(at + 1, Unit::Hour) || m_atoms.isSign(at + 1, u':'));
}

// 3일 정도 걸려요, 3일간, 3일 전, 3일 안에 are lengths, not the third of the month.
bool DayGrammar::isDuration(qsizetype at) const
{
    const bool isLength =
        m_atoms.is(at, Kind::After) || m_atoms.is(at, Kind::Before) || m_atoms.is(at, Kind::Lasting);
    return isLength || (m_atoms.is(at, Kind::Approx) && !beginsHour(at + 1));
}

std::optional<DayPhrase> DayGrammar::read(qsizetype &at) const
{
    static const Reader readers[] = {
        &DayGrammar::readAhead,      &DayGrammar::readNthWeekday,  &DayGrammar::readFullDate,
        &DayGrammar::readMonthDay,   &DayGrammar::readMonthOffset, &DayGrammar::readShortDate,
        &DayGrammar::readDayOfMonth, &DayGrammar::readNamed,       &DayGrammar::readWeek,
        &DayGrammar::readWeekday,    &DayGrammar::readHoliday};
    for (const Reader reader : readers) {
        if (auto day = (this->*reader)(at)) {
            readDateBeside(at, *day);
            readWeekdayBeside(at, *day);
            if (m_atoms.is(at, Kind::DayShift))
                day->shift = m_atoms[at++].value;
            return day;
        }
    }
    return {};
}

// 토요일(10/29), 내일 18일: the date counts.
void DayGrammar::readDateBeside(qsizetype &at, DayPhrase &day) const
{
    if (day.form != Form::Weekday && day.form != Form::Ahead)
        return;
    const bool isOpened = m_atoms.isSign(at, u'(');
    qsizetype place = at + (isOpened ? 1 : 0);
    auto date = readMonthDay(place);
    if (!date)
        date = readShortDate(place);
    if (!date)
        date = readDayOfMonth(place);
    if (!date || date->form == Form::Month || (isOpened && !m_atoms.isSign(place, u')')))
        return;
    if (day.form == Form::Weekday)
        date->checkWeekday = day.number;
    day = *date;
    at = place + (isOpened ? 1 : 0);
}

// 10/29(토), 10월 29일 토요일, 10/29 토 3시
void DayGrammar::readWeekdayBeside(qsizetype &at, DayPhrase &day) const
{
    if (day.form != Form::Date && day.form != Form::DayOfMonth && day.form != Form::Ahead)
        return;
    const bool isOpened = m_atoms.isSign(at, u'(') || m_atoms.isSign(at, u'[');
    const qsizetype place = at + (isOpened ? 1 : 0);
    const bool isAttached = m_atoms.isAdjacent(place) || beginsHour(place + 1);
    const bool isShort = m_atoms.is(place, Kind::ShortWeekday) && (isOpened || isAttached);
    if (!m_atoms.is(place, Kind::Weekday) && !isShort)
        return;
    if (isOpened && !m_atoms.isSign(place + 1, u')') && !m_atoms.isSign(place + 1, u']'))
        return;
    day.checkWeekday = m_atoms[place].value;
    at = place + (isOpened ? 2 : 1);
}

// 2022-10-29, 2022.10.29, 22.10.29, 2022년 10월 29일
std::optional<DayPhrase> DayGrammar::readFullDate(qsizetype &at) const
{
    const Atom &year = m_atoms[at];
    if (year.kind != Kind::Number || (year.digits != 4 && year.digits != 2))
        return {};
    const bool isWritten = m_atoms.isUnit(at + 1, Unit::Year);
    const bool isSigned =
        m_atoms.isSign(at + 1, u'-') || m_atoms.isSign(at + 1, u'.') || m_atoms.isSign(at + 1, u'/');
    const int fullYear = year.digits == 2 ? 2000 + year.value : year.value;
    if (fullYear < 2000 || fullYear > 2099 || !(isWritten || isSigned) || !isNumber(at + 2, 1, 12))
        return {};
    const int sign = m_atoms[at + 1].value;
    const bool hasSecond = isWritten ? m_atoms.isUnit(at + 3, Unit::Month)
                                     : m_atoms.is(at + 3, Kind::Sign) && m_atoms[at + 3].value == sign;
    if (!hasSecond || !isNumber(at + 4, 1, 31))
        return {};
    const DayPhrase day = phraseOf(Form::Date, m_atoms[at + 4].value, m_atoms[at + 2].value, fullYear);
    at += 5;
    if (m_atoms.isUnit(at, Unit::Day) || (isSigned && m_atoms.isSign(at, u'.')))
        ++at;
    return day;
}

// 10월 29일, 10월29, 10월 말일, 내년 1월 5일, 11월
std::optional<DayPhrase> DayGrammar::readMonthDay(qsizetype &at) const
{
    qsizetype place = at;
    std::optional<int> yearOffset;
    if (m_atoms.is(place, Kind::YearOffset))
        yearOffset = m_atoms[place++].value;
    if (!isNumber(place, 1, 12) || !m_atoms.isUnit(place + 1, Unit::Month))
        return {};
    DayPhrase day;
    day.month = m_atoms[place].value;
    day.yearOffset = yearOffset;
    place += 2;
    if (m_atoms.is(place, Kind::LastDay)) {
        day.form = Form::LastDay;
        ++place;
    } else if (isDayNumber(place)) {
        day.form = Form::Date;
        day.number = m_atoms[place].value;
        place += 2;
    } else if (isNumber(place, 1, 31) && !m_atoms.is(place + 1, Kind::Unit) &&
               !m_atoms.isSign(place + 1, u':') && !m_atoms.isSign(place + 1, u'~')) {
        day.form = Form::Date;
        day.number = m_atoms[place].value;
        ++place;
    } else if (m_atoms[at].digits == 0 && !m_atoms.is(place, Kind::At) && !m_atoms.is(place, Kind::Vague)) {
        return {};
    } else {
        day.form = Form::Month;
        day.isLoose = m_atoms.is(place, Kind::Vague);
        place += day.isLoose ? 1 : 0;
    }
    at = place;
    return day;
}

// 다음달 3일, 이번달 말일, 다음달
std::optional<DayPhrase> DayGrammar::readMonthOffset(qsizetype &at) const
{
    if (!m_atoms.is(at, Kind::MonthOffset))
        return {};
    DayPhrase day;
    day.monthOffset = m_atoms[at].value;
    if (m_atoms.is(at + 1, Kind::LastDay)) {
        day.form = Form::LastDay;
        at += 2;
    } else if (isDayNumber(at + 1)) {
        day.form = Form::DayOfMonth;
        day.number = m_atoms[at + 1].value;
        at += 3;
    } else {
        day.form = Form::Month;
        day.isLoose = m_atoms.is(at + 1, Kind::Vague);
        at += day.isLoose ? 2 : 1;
    }
    return day;
}

// 11월 첫째주 토요일, 이번달 마지막 일요일, 둘째주 화요일
std::optional<DayPhrase> DayGrammar::readNthWeekday(qsizetype &at) const
{
    qsizetype place = at;
    DayPhrase day = phraseOf(Form::NthWeekday, 0);
    day.isLoose = true;
    if (m_atoms.is(place, Kind::MonthOffset)) {
        day.monthOffset = m_atoms[place++].value;
    } else if (isNumber(place, 1, 12) && m_atoms.isUnit(place + 1, Unit::Month)) {
        day.month = m_atoms[place].value;
        place += 2;
    }
    if (m_atoms.is(place, Kind::At) || m_atoms.is(place, Kind::Topic))
        ++place;
    const bool isOrdinal = m_atoms.is(place, Kind::Ordinal);
    const bool isWeekday = m_atoms.is(place + 1, Kind::Weekday) || m_atoms.is(place + 1, Kind::ShortWeekday);
    if (!isOrdinal || !isWeekday)
        return {};
    day.nth = m_atoms[place].value;
    day.number = m_atoms[place + 1].value;
    at = place + 2;
    return day;
}

// 10/29, 10.29, 10-29: the last two only where nothing else makes them sizes, prices or house numbers.
std::optional<DayPhrase> DayGrammar::readShortDate(qsizetype &at) const
{
    const bool isSlash = m_atoms.isSign(at + 1, u'/');
    const bool isDot = m_atoms.isSign(at + 1, u'.');
    const bool isHyphen = m_atoms.isSign(at + 1, u'-');
    if (!isNumber(at, 1, 12) || !(isSlash || isDot || isHyphen) || !isNumber(at + 2, 1, 31))
        return {};
    if (m_atoms[at].digits == 0 || m_atoms[at + 2].digits > 2 || m_atoms[at + 2].digits == 0 ||
        !m_atoms.isAdjacent(at + 1))
        return {};
    if (!isDot && !m_atoms.isAdjacent(at + 2))
        return {};
    qsizetype next = at + 3;
    const bool touches = m_atoms.isAdjacent(next);
    const bool isSlashOfFour = m_atoms.is(at - 1, Kind::Sign) &&
                               m_atoms[at - 1].value == m_atoms[at + 1].value && m_atoms.isAdjacent(at);
    if (isSlashOfFour || (touches && (m_atoms.isSign(next, u'/') || m_atoms.isSign(next, u'%'))) ||
        (touches && m_atoms.is(next, Kind::Other) && !isSlash))
        return {};
    if (m_atoms.is(next, Kind::Unit) && !m_atoms.isUnit(next, Unit::Day) && touches)
        return {};
    if (m_atoms.isUnit(next, Unit::Day))
        ++next;
    else if (isDot && m_atoms.isSign(next, u'.') && touches)
        ++next;
    const bool isSupported = next > at + 3 || m_atoms.is(next, Kind::At) || m_atoms.is(next, Kind::Topic) ||
                             m_atoms.is(next, Kind::Weekday) || m_atoms.is(next, Kind::ShortWeekday) ||
                             m_atoms.isSign(next, u'(') || beginsHour(next) || m_atoms.is(next, Kind::From) ||
                             m_atoms.is(next, Kind::Until) || m_atoms.is(next, Kind::To);
    if ((isHyphen || (isDot && m_atoms[at + 2].digits == 1)) && !isSupported)
        return {};
    const DayPhrase day = phraseOf(Form::Date, m_atoms[at + 2].value, m_atoms[at].value);
    at = next;
    return day;
}

// 29일, 말일
std::optional<DayPhrase> DayGrammar::readDayOfMonth(qsizetype &at) const
{
    if (m_atoms.is(at, Kind::LastDay) && m_atoms[at].value == 0) {
        ++at;
        return phraseOf(Form::LastDay, 0);
    }
    if (!isDayNumber(at) || isDuration(at + 2))
        return {};
    const DayPhrase day = phraseOf(Form::DayOfMonth, m_atoms[at].value);
    at += 2;
    return day;
}

std::optional<DayPhrase> DayGrammar::readNamed(qsizetype &at) const
{
    if (!m_atoms.is(at, Kind::Day))
        return {};
    DayPhrase day = phraseOf(Form::Ahead, m_atoms[at].value);
    day.isLoose = day.number < 0;
    ++at;
    return day;
}

// 다음주 화요일, 담주 화, 이번주 주말, 다음주
std::optional<DayPhrase> DayGrammar::readWeek(qsizetype &at) const
{
    if (m_atoms.is(at, Kind::Weekend)) {
        DayPhrase day;
        day.form = Form::Weekend;
        if (m_atoms[at].value != Atom::anyWeek)
            day.weeks = m_atoms[at].value;
        ++at;
        return day;
    }
    if (!m_atoms.is(at, Kind::WeekOffset))
        return {};
    DayPhrase day;
    day.weeks = m_atoms[at].value;
    // 다음주에 화요일
    const qsizetype place = at + (m_atoms.is(at + 1, Kind::At) || m_atoms.is(at + 1, Kind::Topic) ? 2 : 1);
    if (m_atoms.is(place, Kind::Weekday) || m_atoms.is(place, Kind::ShortWeekday)) {
        day.form = Form::Weekday;
        day.number = m_atoms[place].value;
        at = place + 1;
        return day;
    }
    day.form = m_atoms.is(at + 1, Kind::Weekend) ? Form::Weekend : Form::Week;
    at += day.form == Form::Weekend ? 2 : 1;
    return day;
}

// 토요일, 이번 토요일, 다음 토요일; 토 alone only before an hour or in a list.
std::optional<DayPhrase> DayGrammar::readWeekday(qsizetype &at) const
{
    const bool hasNext = m_atoms.is(at, Kind::Next);
    const qsizetype place = at + (hasNext ? 1 : 0);
    const bool isShort = m_atoms.is(place, Kind::ShortWeekday);
    if (!m_atoms.is(place, Kind::Weekday) && !isShort)
        return {};
    const bool isListed = (m_atoms.is(place + 2, Kind::ShortWeekday) && m_atoms.is(place + 1, Kind::Sign)) ||
                          (m_atoms.is(place - 2, Kind::ShortWeekday) && m_atoms.is(place - 1, Kind::Sign));
    const bool isSunday = m_atoms[place].value == Qt::Sunday; // 일 is also "work"
    if (isShort && !hasNext && !isListed && (isSunday || !beginsHour(place + 1)))
        return {};
    DayPhrase day = phraseOf(Form::Weekday, m_atoms[place].value);
    if (hasNext) {
        day.weeks = m_atoms[at].value;
        day.isLoose = true;
    }
    at = place + 1;
    return day;
}

std::optional<DayPhrase> DayGrammar::readHoliday(qsizetype &at) const
{
    qsizetype place = at;
    DayPhrase day;
    day.form = Form::Holiday;
    if (m_atoms.is(place, Kind::YearOffset))
        day.yearOffset = m_atoms[place++].value;
    if (!m_atoms.is(place, Kind::Holiday))
        return {};
    day.holiday = static_cast<Holiday>(m_atoms[place].value);
    at = place + 1;
    return day;
}

// 3일 뒤, 이틀 후, 일주일 뒤, 2주 뒤, 한달 뒤
std::optional<DayPhrase> DayGrammar::readAhead(qsizetype &at) const
{
    DayPhrase day;
    if (m_atoms.is(at, Kind::DaySpan) && m_atoms.is(at + 1, Kind::After)) {
        day.number = m_atoms[at].value;
        at += 2;
        return day;
    }
    if (!isNumber(at, 1, 365) || !m_atoms.is(at + 2, Kind::After))
        return {};
    if (m_atoms.isUnit(at + 1, Unit::Months)) {
        day.form = Form::DayOfMonth;
        day.monthOffset = m_atoms[at].value;
    } else if (m_atoms.isUnit(at + 1, Unit::Day)) {
        day.number = m_atoms[at].value;
    } else if (m_atoms.isUnit(at + 1, Unit::Weeks)) {
        day.number = 7 * m_atoms[at].value;
    } else {
        return {};
    }
    at += 3;
    return day;
}

std::optional<DayPhrase> DayGrammar::readLast(qsizetype &at, const DayPhrase &first) const
{
    if (m_atoms.is(at, Kind::ShortWeekday) && first.form == Form::Weekday) {
        DayPhrase day = phraseOf(Form::Weekday, m_atoms[at].value);
        day.weeks = first.weeks;
        ++at;
        return day;
    }
    if (isNumber(at, 1, 31) && m_atoms[at].digits > 0 && first.form == Form::Date &&
        !m_atoms.is(at + 1, Kind::Unit) && !m_atoms.is(at + 1, Kind::Sign)) {
        DayPhrase day = first;
        day.number = m_atoms[at].value;
        day.checkWeekday = 0;
        ++at;
        return day;
    }
    auto day = read(at);
    if (day && day->form == Form::DayOfMonth && first.form == Form::Date && !day->monthOffset) {
        day->form = Form::Date;
        day->month = first.month;
        day->year = first.year;
    } else if (day && day->form == Form::DayOfMonth && first.monthOffset && !day->monthOffset) {
        day->monthOffset = first.monthOffset;
    } else if (day && day->form == Form::Weekday && !day->weeks) {
        day->weeks = first.weeks;
    }
    return day;
}

std::optional<DayPhrase> DayGrammar::readBareFirst(qsizetype &at) const
{
    const bool isList = m_atoms.isSign(at + 1, u',') && !m_atoms.is(at - 1, Kind::Sign); // 23, 24일
    const bool isRange = m_atoms.isSign(at + 1, u'~') || m_atoms.isSign(at + 1, u'-') || isList;
    if (!isNumber(at, 1, 31) || m_atoms[at].digits == 0 || !isRange || !isDayNumber(at + 2) ||
        isDuration(at + 4))
        return {};
    const DayPhrase day = phraseOf(Form::DayOfMonth, m_atoms[at].value);
    ++at;
    return day;
}

} // namespace ieum
