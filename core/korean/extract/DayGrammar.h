#pragma once

#include "core/korean/extract/TimePhrase.h"

namespace ieum {

/// Reads days out of atoms. Every reader moves `at` behind what it understood, or leaves it and gives none.
class DayGrammar
{
public:
    explicit DayGrammar(const Atoms &atoms)
        : m_atoms(atoms)
    {
    }

    std::optional<DayPhrase> read(qsizetype &at) const;
    /// The second day of 29일~31일, 29~31일, 토~일: may be a bare number or one letter.
    std::optional<DayPhrase> readLast(qsizetype &at, const DayPhrase &first) const;
    /// The bare first number of 29~31일.
    std::optional<DayPhrase> readBareFirst(qsizetype &at) const;

private:
    using Reader = std::optional<DayPhrase> (DayGrammar::*)(qsizetype &) const;

    std::optional<DayPhrase> readFullDate(qsizetype &at) const;
    std::optional<DayPhrase> readMonthDay(qsizetype &at) const;
    std::optional<DayPhrase> readMonthOffset(qsizetype &at) const;
    std::optional<DayPhrase> readNthWeekday(qsizetype &at) const;
    std::optional<DayPhrase> readShortDate(qsizetype &at) const;
    std::optional<DayPhrase> readDayOfMonth(qsizetype &at) const;
    std::optional<DayPhrase> readNamed(qsizetype &at) const;
    std::optional<DayPhrase> readWeek(qsizetype &at) const;
    std::optional<DayPhrase> readWeekday(qsizetype &at) const;
    std::optional<DayPhrase> readHoliday(qsizetype &at) const;
    std::optional<DayPhrase> readAhead(qsizetype &at) const;

    bool isNumber(qsizetype at, int low, int high) const;
    bool isDayNumber(qsizetype at) const { return isNumber(at, 1, 31) && m_atoms.isUnit(at + 1, Unit::Day); }
    bool beginsHour(qsizetype at) const;
    bool isDuration(qsizetype behindUnit) const;
    void readDateBeside(qsizetype &at, DayPhrase &day) const;
    void readWeekdayBeside(qsizetype &at, DayPhrase &day) const;

    const Atoms &m_atoms;
};

} // namespace ieum
