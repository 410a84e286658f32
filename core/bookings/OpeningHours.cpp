#include "core/bookings/OpeningHours.h"

#include "core/base/Time.h"
#include "core/korean/extract/HolidayCalendar.h"

#include <algorithm>

namespace ieum {

namespace {

bool meetsBreak(const ShopProfile &shop, QDate day, const TimeSpan &span)
{
    const QList<TimeSpan> breaks = breaksOn(shop, day);
    return std::any_of(breaks.begin(), breaks.end(),
                       [&](const TimeSpan &rest) { return rest.overlaps(span); });
}

} // namespace

DayOff dayOff(const ShopProfile &shop, QDate day)
{
    if (shop.closedDates.contains(day))
        return DayOff::Date;
    if (shop.closedWeekdays.contains(day.dayOfWeek()))
        return DayOff::Weekday;
    return shop.closedOnHolidays && isPublicHoliday(day) ? DayOff::Holiday : DayOff::None;
}

std::optional<TimeSpan> openingOn(const ShopProfile &shop, QDate day)
{
    if (dayOff(shop, day) != DayOff::None)
        return std::nullopt;
    const QDate lastDay = shop.closes <= shop.opens ? day.addDays(1) : day;
    return TimeSpan{seoulTime(day, shop.opens), seoulTime(lastDay, shop.closes)};
}

QList<TimeSpan> breaksOn(const ShopProfile &shop, QDate day)
{
    QList<TimeSpan> breaks;
    const auto opening = openingOn(shop, day);
    for (const DayBreak &rest : shop.breaks) {
        // Of a shop that closes after midnight, an hour before the opening is one of the next morning.
        const bool isNextDay = shop.closesNextDay() && rest.from < shop.opens;
        const QDate first = isNextDay ? day.addDays(1) : day;
        const QDate last = rest.to <= rest.from ? first.addDays(1) : first;
        const TimeSpan span{seoulTime(first, rest.from), seoulTime(last, rest.to)};
        if (opening && opening->overlaps(span))
            breaks += TimeSpan{std::max(span.start, opening->start), std::min(span.end, opening->end)};
    }
    return breaks;
}

QDate businessDay(const ShopProfile &shop, const QDateTime &time)
{
    const bool isAfterMidnight = shop.closesNextDay() && time.time() < shop.closes;
    return isAfterMidnight ? time.date().addDays(-1) : time.date();
}

bool isOpenDuring(const ShopProfile &shop, const TimeSpan &span)
{
    for (const QDate day : {span.start.date().addDays(-1), span.start.date()}) {
        const auto opening = openingOn(shop, day);
        if (opening && opening->contains(span))
            return !meetsBreak(shop, day, span);
    }
    return false;
}

QList<TimeSpan> slotsOn(const ShopProfile &shop, QDate day, int minutes)
{
    QList<TimeSpan> slotList;
    const auto opening = openingOn(shop, day);
    if (!opening || minutes <= 0 || shop.gridMinutes <= 0)
        return slotList;
    QDateTime start = opening->start;
    while (start.addSecs(minutes * 60) <= opening->end) {
        const TimeSpan slot{start, start.addSecs(minutes * 60)};
        if (!meetsBreak(shop, day, slot))
            slotList += slot;
        start = start.addSecs(shop.gridMinutes * 60);
    }
    return slotList;
}

} // namespace ieum
