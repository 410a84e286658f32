#include "core/korean/extract/TimeComposer.h"

#include <QStringView>

namespace ieum {

using Kind = Atom::Kind;
using Form = DayPhrase::Form;

QList<TimePhrase> TimeComposer::compose() const
{
    QList<TimePhrase> phrases;
    for (qsizetype at = 0; at < m_atoms.size();) {
        const qsizetype first = at;
        auto phrase = read(at);
        if (!phrase) {
            at = first + 1;
            continue;
        }
        if (phrase->begin == 0 && phrase->end == 0)
            phrase->begin = m_atoms[first].begin;
        phrase->isHabit = m_atoms.is(first - 1, Kind::Habit) || m_atoms.is(first - 2, Kind::Habit) ||
                          m_atoms.is(at, Kind::Habit);
        phrase->nextAtom = at;
        phrase->follow = m_atoms[at].kind;
        if (!isHolidayProduct(*phrase))
            phrases += *phrase;
    }
    return phrases;
}

std::optional<TimePhrase> TimeComposer::read(qsizetype &at) const
{
    TimePhrase phrase;
    phrase.begin = m_atoms[at].begin;
    if (const auto minutes = m_hours.readAhead(at)) {
        phrase.minutesAhead = minutes;
        phrase.end = m_atoms[at - 1].end;
        return phrase;
    }
    const bool hasDay = readDays(at, phrase);
    if (hasDay)
        phrase.end = m_atoms[at - 1].end;
    qsizetype place = hasDay && !phrase.isFrom && !phrase.isUntil && !phrase.lastDay ? behindGlue(at) : at;
    const bool hasHour = !phrase.lastDay && readHours(place, phrase);
    if (!hasDay && !hasHour)
        return {};
    if (hasHour) {
        at = place;
        phrase.end = m_atoms[at - 1].end;
    }
    readSuffix(at, phrase);
    return phrase;
}

// Between a day and its hour: particles, a comma, a bracket, a new line.
qsizetype TimeComposer::behindGlue(qsizetype at) const
{
    for (int i = 0; i < 3; ++i) {
        const Atom &atom = m_atoms[at];
        const bool isGlue = atom.kind == Kind::At || atom.kind == Kind::Topic || atom.isSign(u',') ||
                            atom.isSign(u'\n') || atom.isSign(u'(') || atom.isSign(u')') ||
                            atom.isSign(u'/') || atom.isSign(u'.');
        if (!isGlue)
            break;
        ++at;
    }
    return at;
}

bool TimeComposer::joins(qsizetype at) const
{
    return m_atoms.isSign(at, u'~') || (m_atoms.isSign(at, u'-') && !m_atoms.isSign(at + 1, u'>')) ||
           m_atoms.is(at, Kind::From) || m_atoms.is(at, Kind::FromTo);
}

bool TimeComposer::readDays(qsizetype &at, TimePhrase &phrase) const
{
    phrase.day = m_days.readBareFirst(at);
    if (!phrase.day)
        phrase.day = m_days.read(at);
    if (!phrase.day)
        return false;
    readDistance(at, phrase);
    if (phrase.day->form == Form::Holiday)
        readBesideHoliday(at, phrase);
    if (!joins(at))
        return true;
    const bool mayBeChange = m_atoms.is(at, Kind::FromTo);
    qsizetype place = at + 1;
    const qsizetype second = place;
    const auto last = m_days.readLast(place, *phrase.day);
    if (!last)
        return true;
    if (mayBeChange && m_atoms.is(place, Kind::To)) {
        phrase.day = last;
        phrase.begin = m_atoms[second].begin;
    } else {
        phrase.lastDay = last;
    }
    at = place;
    return true;
}

// 추석 이틀 전까지, 10월 3일 사흘 뒤
void TimeComposer::readDistance(qsizetype &at, TimePhrase &phrase) const
{
    DayPhrase &day = *phrase.day;
    if (day.form != Form::Holiday && day.form != Form::Date)
        return;
    const bool isCounted = m_atoms.is(at, Kind::Number) && m_atoms.isUnit(at + 1, Unit::Day);
    const qsizetype behind = at + (isCounted ? 2 : 1);
    const bool isBefore =
        m_atoms.is(behind, Kind::Before) || (m_atoms.is(behind, Kind::Until) && m_atoms[behind].value > 0);
    if (!(isCounted || m_atoms.is(at, Kind::DaySpan)) || !(isBefore || m_atoms.is(behind, Kind::After)))
        return;
    day.shift = isBefore ? -m_atoms[at].value : m_atoms[at].value;
    phrase.isUntil = m_atoms.is(behind, Kind::Until) && m_atoms[behind].value == 2;
    at = behind + 1;
}

// 설 연휴: which of the three days?
void TimeComposer::readBesideHoliday(qsizetype at, TimePhrase &phrase) const
{
    const QString rest = m_text.mid(m_atoms[at - 1].end, 4).trimmed();
    phrase.day->isLoose |= rest.startsWith(QStringLiteral("연휴")) || rest.startsWith(QStringLiteral("시즌"));
}

// 크리스마스 케이크, 추석 선물세트: goods, not days.
bool TimeComposer::isHolidayProduct(const TimePhrase &phrase) const
{
    if (!phrase.day || phrase.day->form != Form::Holiday || phrase.hour || phrase.lastDay)
        return false;
    static const QStringList goods =
        QStringLiteral("케이크|케익|선물|쿠키|네일|젤|세트|에디션|컬러|디자인|느낌|분위기|트리|컨셉|캔들|"
                       "초콜릿|카네이션|한정|메뉴|마카롱|리스|답례|용|기념|시즌|특집|박스|상품|이벤트|카드")
            .split(u'|');
    const QString rest = m_text.mid(phrase.end, 8).trimmed();
    for (const QString &word : goods) {
        if (rest.startsWith(word))
            return true;
    }
    return false;
}

bool TimeComposer::readHours(qsizetype &at, TimePhrase &phrase) const
{
    if (auto first = m_hours.readBareFirst(at)) {
        phrase.hour = first;
        return readSecondHour(at, phrase);
    }
    phrase.hour = m_hours.read(at);
    if (!phrase.hour)
        return false;
    qsizetype place = at;
    if (m_atoms.is(place, Kind::Approx)) {
        phrase.isApproximate = true;
        ++place;
    }
    if (joins(place) && readSecondHour(place, phrase)) {
        at = place;
    } else if (m_atoms.is(place, Kind::From)) {
        readLasting(place, phrase);
        if (phrase.lasting)
            at = place;
    }
    return true;
}

// 3시에서 5시로 is a change: the second takes the place of the first.
bool TimeComposer::readSecondHour(qsizetype &at, TimePhrase &phrase) const
{
    const bool mayBeChange = m_atoms.is(at, Kind::FromTo);
    qsizetype place = at + 1;
    const qsizetype second = place;
    const auto day = m_days.read(place);
    if (day)
        place = behindGlue(place);
    const auto hour = m_hours.read(place);
    if (!hour)
        return false;
    const bool isChange = mayBeChange && m_atoms.is(place, Kind::To);
    if (isChange) {
        phrase.hour = hour;
        if (day)
            phrase.day = day;
        if (!phrase.day || day)
            phrase.begin = m_atoms[second].begin;
    } else {
        phrase.lastHour = hour;
        phrase.lastDay = day;
    }
    at = place;
    return true;
}

// 3시부터 두 시간
void TimeComposer::readLasting(qsizetype &at, TimePhrase &phrase) const
{
    qsizetype place = at + 1;
    const auto minutes = m_hours.readDuration(place);
    if (!minutes || m_atoms.is(place, Kind::After) || m_atoms.is(place, Kind::Before))
        return;
    phrase.lasting = minutes;
    at = place;
}

void TimeComposer::readSuffix(qsizetype &at, TimePhrase &phrase) const
{
    for (; at < m_atoms.size(); ++at) {
        const Atom &atom = m_atoms[at];
        if (atom.kind == Kind::Approx)
            phrase.isApproximate = true;
        else if (atom.kind == Kind::From || (phrase.hour && atom.kind == Kind::After))
            phrase.isFrom = true;
        else if (atom.kind == Kind::Until || (phrase.hour && atom.kind == Kind::Before))
            phrase.isUntil = true;
        else if (atom.kind != Kind::Between)
            break;
        phrase.end = atom.end;
    }
}

} // namespace ieum
