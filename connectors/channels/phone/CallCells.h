#pragma once

#include "core/domain/Message.h"

#include <QDateTime>
#include <QString>

#include <optional>

/// Cells of a table of calls as values; nothing is guessed.
namespace ieum {

/// Who called, and whether they spoke.
struct CallTurn
{
    Direction direction = Direction::In;
    CallOutcome outcome = CallOutcome::Answered;
};

/// "수신", "발신", "부재중 전화", "수신거부", "Missed" …
std::optional<CallTurn> callTurnOf(const QString &cell);
/// "83", "83초", "1분 23초", "00:01:23", "01:23".
std::optional<int> callSecondsOf(const QString &cell);
/// 2022-10-16 09:02:11 and the forms of orders' dates, also with a year of two digits. Of Seoul; midnight
/// without a time.
std::optional<QDateTime> callTimeOf(const QString &cell);
/// "09:02", "오전 9:02:11": a time of day alone.
std::optional<QTime> timeOfDayOf(const QString &cell);
/// A number that was withheld: "발신번호표시제한", "비공개", "Unknown".
bool isWithheld(const QString &cell);

} // namespace ieum
