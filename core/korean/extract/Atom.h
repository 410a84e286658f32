#pragma once

#include <QList>
#include <QString>

namespace ieum {

enum class Unit {
    None,
    Hour,
    Minute,
    Hours,
    Day,
    Month,
    Year,
    Weeks,
    Months,
    Nights,
    Person,
    Portion,
    Size,
    Count
};

enum class PartOfDay { None, Morning, Afternoon, Midday, Lunch, Evening, Night, Midnight };

/// The smallest piece of a message that means something to somebody who books.
struct Atom
{
    enum class Kind {
        Other,        ///< words that say nothing here
        Sign,         ///< value: the character
        Number,       ///< value; digits: how many were written, 0 for words (두, 이십구)
        Unit,         ///< value: Unit
        Day,          ///< value: days from today
        WeekOffset,   ///< value: weeks from this one
        MonthOffset,  ///< value: months from this one
        YearOffset,   ///< value: years from this one
        Next,         ///< 이번 0, 다음 1, 지난 -1, before a weekday
        Weekday,      ///< value: 1 Monday … 7 Sunday
        ShortWeekday, ///< one letter
        Weekend,      ///< value: weeks from this one, or anyWeek
        PartOfDay,    ///< value: PartOfDay
        NamedHour,    ///< value: 12 or 24
        Half,
        LastDay,
        Holiday, ///< value: Holiday
        DaySpan, ///< 이틀, 일주일; value: days
        After,
        Before,
        Approx,
        From,
        Until,
        At,
        Topic,
        To,
        Or,
        FromTo, ///< 에서
        Instead,
        Between,
        DayShift, ///< 전날 -1, 당일 0, 다음날 1, behind a day
        Habit,    ///< 평일, 매주, 마다: no single day
        Ordinal,  ///< 첫째주 1 … 넷째주 4, 마지막 주 -1
        Lasting,  ///< 동안, 걸려요: what stands before is a length
        Vague,    ///< 초, 중순, 말 after a month
    };

    static constexpr int anyWeek = 1000;

    Kind kind = Kind::Other;
    int value = 0;
    int digits = 0;
    qsizetype begin = 0; ///< in ChatText's plain text
    qsizetype end = 0;

    bool isUnit(Unit unit) const { return kind == Kind::Unit && value == static_cast<int>(unit); }
    bool isSign(char16_t sign) const { return kind == Kind::Sign && value == sign; }
    PartOfDay partOfDay() const { return static_cast<PartOfDay>(value); }
};

/// The atoms of a message; out of range there is an Other.
class Atoms
{
public:
    Atoms() = default;
    explicit Atoms(QList<Atom> atoms)
        : m_atoms(std::move(atoms))
    {
    }
    qsizetype size() const { return m_atoms.size(); }
    const Atom &operator[](qsizetype i) const { return i >= 0 && i < size() ? m_atoms[i] : m_none; }
    bool is(qsizetype i, Atom::Kind kind) const { return (*this)[i].kind == kind; }
    bool isUnit(qsizetype i, Unit unit) const { return (*this)[i].isUnit(unit); }
    bool isSign(qsizetype i, char16_t sign) const { return (*this)[i].isSign(sign); }
    /// No space between atom i and the one before it.
    bool isAdjacent(qsizetype i) const { return (*this)[i].begin == (*this)[i - 1].end; }

private:
    QList<Atom> m_atoms;
    Atom m_none;
};

} // namespace ieum
