#pragma once

#include <QString>

namespace ieum {

// What the words behind an expression of time do to it. `tail`: plain text up to the next expression or the
// end of the sentence.

/// 말고, 안돼요, 아니에요: not that one. Not 안되나요 or 아닌가요, which ask, nor 안되면, which goes on to a
/// second.
bool isRefused(const QString &tail);

/// Begins with 오전, 저녁 …: what is refused there is a part of the day, not the day.
bool isPartOfDay(const QString &tail);

/// 3시 예약인데, 3시로 예약했는데, 원래 3시였는데
bool isOld(const QString &tail);

/// Something was done in the words behind it; whether then, the calendar says.
bool isOver(const QString &tail);

/// 6시 퇴근이라, 3시에 하원해서: an hour of the customer's own day, no wish.
bool isReason(const QString &tail);

/// `between`: letters without spaces between two expressions. 3시요, 아 아니 4시요
bool takesBack(const QString &between);

/// 4시 예약 취소하고 5시로
bool cancelsFirst(const QString &between);

} // namespace ieum
