#include "core/bookings/ReminderTimes.h"

#include "core/base/CodeTable.h"

namespace ieum {

namespace {

// Hours of the day.
constexpr int nightBegins = 21;
constexpr int nightEnds = 8;
constexpr int lastHour = 20; ///< of the evening, for what would fall into the night
constexpr int hoursBefore = 3;

constexpr CodeTable<ReminderKind, 2> kindCodes{{{
    {ReminderKind::DayBefore, "day"},
    {ReminderKind::HoursBefore, "hours"},
}}};

QDateTime endOfNight(const QDateTime &night)
{
    const bool isEvening = night.time().hour() >= nightBegins;
    return seoulTime(isEvening ? night.date().addDays(1) : night.date(), QTime(nightEnds, 0));
}

} // namespace

QString toCode(ReminderKind kind)
{
    return kindCodes.code(kind);
}

std::optional<ReminderKind> reminderKindFromCode(const QString &code)
{
    return kindCodes.value(code);
}

bool isNight(const QDateTime &civil)
{
    return civil.time().hour() >= nightBegins || civil.time().hour() < nightEnds;
}

std::optional<QDateTime> reminderDue(ReminderKind kind, const QDateTime &start)
{
    QDateTime due = kind == ReminderKind::DayBefore ? start.addDays(-1) : start.addSecs(-hoursBefore * 3600);
    if (due.time().hour() >= nightBegins)
        due = seoulTime(due.date(), QTime(lastHour, 0));
    else if (due.time().hour() < nightEnds)
        due = seoulTime(due.date(), QTime(nightEnds, 0));
    return due < start ? std::optional(due) : std::nullopt;
}

std::optional<ReminderKind> reminderNow(const QDateTime &start, const QDateTime &made, const QDateTime &now)
{
    if (now >= start)
        return std::nullopt;
    for (const ReminderKind kind : {ReminderKind::HoursBefore, ReminderKind::DayBefore}) {
        const auto due = reminderDue(kind, start);
        if (due && *due <= now)
            return made < *due ? std::optional(kind) : std::nullopt;
    }
    return std::nullopt;
}

bool mayWriteNow(const QDateTime &start, const QDateTime &now)
{
    return !isNight(now) || start < endOfNight(now);
}

} // namespace ieum
