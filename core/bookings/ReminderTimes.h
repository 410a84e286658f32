#pragma once

#include "core/base/Time.h"

#include <QString>

#include <optional>

namespace ieum {

/// A booking is reminded of twice: the day before, and three hours before.
enum class ReminderKind { DayBefore, HoursBefore };

QString toCode(ReminderKind kind); ///< "day", "hours"
std::optional<ReminderKind> reminderKindFromCode(const QString &code);

/// From 21:00 to 08:00 nobody is written to. The law forbids only advertising then; a reminder at night still
/// wakes people up.
bool isNight(const QDateTime &civil);

/// When it is to go out; what would fall into the night goes at eight in the evening before, or at eight in
/// the morning. None when that would be at or after the start.
std::optional<QDateTime> reminderDue(ReminderKind kind, const QDateTime &start);

/// What of a booking is to be said now: the later reminder replaces the earlier one. None: nothing yet, or
/// the booking was only made (`made`) when that one was due already.
std::optional<ReminderKind> reminderNow(const QDateTime &start, const QDateTime &made, const QDateTime &now);

/// At night only who comes before the night is over is written to.
bool mayWriteNow(const QDateTime &start, const QDateTime &now);

} // namespace ieum
