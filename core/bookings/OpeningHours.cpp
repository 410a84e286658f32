#include "core/bookings/OpeningHours.h"

#include "core/base/Time.h"

namespace ieum {

std::optional<TimeSpan> openingOn(const ShopProfile &shop, QDate day)
{
    if (!shop.isOpenOn(day))
        return std::nullopt;
    const QDate lastDay = shop.closes <= shop.opens ? day.addDays(1) : day;
    return TimeSpan{seoulTime(day, shop.opens), seoulTime(lastDay, shop.closes)};
}

bool isOpenDuring(const ShopProfile &shop, const TimeSpan &span)
{
    for (const QDate day : {span.start.date().addDays(-1), span.start.date()}) {
        const auto opening = openingOn(shop, day);
        if (opening && opening->contains(span))
            return true;
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
        slotList += TimeSpan{start, start.addSecs(minutes * 60)};
        start = start.addSecs(shop.gridMinutes * 60);
    }
    return slotList;
}

} // namespace ieum
