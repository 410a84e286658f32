#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace ieum {

/// Days that people name instead of dating them.
enum class Holiday {
    NewYear,
    Seollal,
    FirstFullMoon,
    Valentine,
    IndependenceMovement,
    WhiteDay,
    Arbor,
    Labour,
    Children,
    Parents,
    Teachers,
    Buddha,
    Dano,
    Memorial,
    Constitution,
    Liberation,
    Chuseok,
    Foundation,
    Hangeul,
    Halloween,
    Pepero,
    ChristmasEve,
    Christmas,
    YearsEnd,
    Substitute, ///< 대체공휴일: the next one
};

/// The day itself (of 설날 and 추석 the middle one). Lunar days are known for 2020–2050; otherwise invalid.
QDate holidayIn(int year, Holiday holiday);

/// The first one on or after `day`.
QDate nextHoliday(QDate day, Holiday holiday);

/// The substitute day off for this holiday in this year; invalid when there is none.
QDate substituteFor(int year, Holiday holiday);

/// Whether offices rest: a public holiday or the substitute of one (Sundays are not among them).
bool isPublicHoliday(QDate day);

} // namespace ieum
