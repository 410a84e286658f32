#include "core/korean/extract/HourGrammar.h"

namespace ieum {

using Kind = Atom::Kind;

bool HourGrammar::isNumber(qsizetype at, int low, int high) const
{
    const Atom &atom = m_atoms[at];
    return atom.kind == Kind::Number && atom.value >= low && atom.value <= high;
}

// 저녁 7시, 저녁에 7시, 밤늦게 is none; of two (오늘 오후 저녁 7시) the last counts.
PartOfDay HourGrammar::readPart(qsizetype &at) const
{
    PartOfDay part = PartOfDay::None;
    while (m_atoms.is(at, Kind::PartOfDay)) {
        part = m_atoms[at++].partOfDay();
        if (m_atoms.is(at, Kind::At))
            ++at;
    }
    return part;
}

std::optional<HourPhrase> HourGrammar::read(qsizetype &at) const
{
    qsizetype place = at;
    const PartOfDay part = readPart(place);
    auto hour = readNamed(place);
    if (!hour)
        hour = readClock(place);
    if (!hour)
        hour = readSpoken(place);
    if (!hour && part != PartOfDay::None)
        hour = readAfterPart(place, part);
    if (!hour)
        return {};
    if (part != PartOfDay::None)
        hour->part = part;
    // 3:00 pm
    const bool isEnglishBehind = m_atoms.is(place, Kind::PartOfDay) && hour->part == PartOfDay::None &&
                                 m_atoms[place].end - m_atoms[place].begin == 2 &&
                                 m_atoms[place - 1].digits > 0;
    if (isEnglishBehind)
        hour->part = m_atoms[place++].partOfDay();
    at = place;
    return hour;
}

// 정오, 자정, 낮 12시 and 자정 12시 are read here and in readSpoken().
std::optional<HourPhrase> HourGrammar::readNamed(qsizetype &at) const
{
    if (!m_atoms.is(at, Kind::NamedHour))
        return {};
    HourPhrase hour;
    hour.hour = m_atoms[at].value;
    hour.part = hour.hour == 12 ? PartOfDay::Midday : PartOfDay::Midnight;
    ++at;
    if (isNumber(at, 12, 12) && m_atoms.isUnit(at + 1, Unit::Hour))
        at += 2;
    return hour;
}

// 15:30, 3:30분
std::optional<HourPhrase> HourGrammar::readClock(qsizetype &at) const
{
    const bool isClock = isNumber(at, 0, 24) && m_atoms.isSign(at + 1, u':') && isNumber(at + 2, 0, 59) &&
                         m_atoms[at + 2].digits == 2 && m_atoms.isAdjacent(at + 1) && m_atoms[at].digits > 0;
    const bool isRatio = m_atoms.isSign(at - 1, u':') || m_atoms.isSign(at + 3, u':');
    if (!isClock || isRatio)
        return {};
    HourPhrase hour;
    hour.hour = m_atoms[at].value;
    hour.minute = m_atoms[at + 2].value;
    at += 3;
    if (m_atoms.isUnit(at, Unit::Minute))
        ++at;
    return hour;
}

// 3시, 세시 반, 3시 20분, 3시 30
std::optional<HourPhrase> HourGrammar::readSpoken(qsizetype &at) const
{
    if (!isNumber(at, 0, 24) || !m_atoms.isUnit(at + 1, Unit::Hour))
        return {};
    HourPhrase hour;
    hour.hour = m_atoms[at].value;
    at += 2;
    readMinute(at, hour);
    return hour;
}

void HourGrammar::readMinute(qsizetype &at, HourPhrase &hour) const
{
    if (m_atoms.is(at, Kind::Half)) {
        hour.minute = 30;
        ++at;
    } else if (isNumber(at, 0, 59) && m_atoms.isUnit(at + 1, Unit::Minute) &&
               m_atoms[at].begin - m_atoms[at - 1].end <= 1) {
        // 3시 두분: two persons
        if (m_atoms[at].digits == 0 && m_atoms[at].value < 5)
            return;
        at += 2;
        if (m_atoms.is(at, Kind::Before)) {
            hour.earlier = m_atoms[at - 2].value;
            ++at;
        } else if (m_atoms.is(at, Kind::Until) && m_atoms[at].value == 1) {
            hour.earlier = m_atoms[at - 2].value;
            hour.isLoose = true;
            ++at;
        } else {
            hour.minute = m_atoms[at - 2].value;
        }
    } else if (isNumber(at, 10, 59) && m_atoms[at].digits == 2 &&
               m_atoms[at].begin - m_atoms[at - 1].end <= 1 && m_atoms[at].value % 5 == 0 &&
               !m_atoms.is(at + 1, Kind::Unit) && !m_atoms.is(at + 1, Kind::Sign)) {
        hour.minute = m_atoms[at].value;
        ++at;
    }
}

// 오후 3, 저녁 7쯤
std::optional<HourPhrase> HourGrammar::readAfterPart(qsizetype &at, PartOfDay) const
{
    const bool endsThere = !m_atoms.is(at + 1, Kind::Unit) && !m_atoms.is(at + 1, Kind::Other) &&
                           !m_atoms.isSign(at + 1, u'/') && !m_atoms.isSign(at + 1, u'.');
    if (!isNumber(at, 1, 12) || m_atoms[at].digits == 0 || !endsThere)
        return {};
    HourPhrase hour;
    hour.hour = m_atoms[at].value;
    ++at;
    if (m_atoms.is(at, Kind::Half)) {
        hour.minute = 30;
        ++at;
    }
    return hour;
}

std::optional<HourPhrase> HourGrammar::readBareFirst(qsizetype &at) const
{
    qsizetype place = at;
    const PartOfDay part = readPart(place);
    const bool isRange = m_atoms.isSign(place + 1, u'~') || m_atoms.isSign(place + 1, u'-');
    qsizetype second = place + 2;
    (void)readPart(second);
    const bool isFirst = isNumber(place, 0, 24) && m_atoms[place].digits > 0 && isRange;
    if (!isFirst || !isNumber(second, 1, 24) || !m_atoms.isUnit(second + 1, Unit::Hour))
        return {};
    HourPhrase hour;
    hour.part = part;
    hour.hour = m_atoms[place].value;
    at = place + 1;
    return hour;
}

std::optional<int> HourGrammar::readDuration(qsizetype &at) const
{
    qsizetype place = at;
    int minutes = 0;
    if (isNumber(place, 1, 48) && m_atoms.isUnit(place + 1, Unit::Hours)) {
        minutes = 60 * m_atoms[place].value;
        place += 2;
        if (m_atoms.is(place, Kind::Half)) {
            minutes += 30;
            ++place;
        }
    }
    if (isNumber(place, 1, 600) && m_atoms.isUnit(place + 1, Unit::Minute)) {
        minutes += m_atoms[place].value;
        place += 2;
    }
    if (minutes == 0)
        return {};
    at = place;
    return minutes;
}

std::optional<int> HourGrammar::readAhead(qsizetype &at) const
{
    qsizetype place = at;
    const auto minutes = readDuration(place);
    if (!minutes)
        return {};
    if (m_atoms.is(place, Kind::Approx))
        ++place;
    if (!m_atoms.is(place, Kind::After))
        return {};
    at = place + 1;
    return minutes;
}

} // namespace ieum
