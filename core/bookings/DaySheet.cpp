#include "core/bookings/DaySheet.h"

#include "core/storage/BookingStore.h"
#include "core/storage/OrderStore.h"
#include "core/storage/SettingsStore.h"

#include <algorithm>

namespace ieum {

namespace {

bool isDueBy(const OrderLine &line, QDate day)
{
    const bool isHeldLonger =
        line.state == OrderState::Held && (!line.heldUntil.isValid() || line.heldUntil > day);
    if (isHeldLonger || line.payment == Payment::Awaiting)
        return false;
    const QDate ordered = line.orderedAt ? line.orderedAt->inSeoul().date() : QDate();
    return line.shipBy.isValid() ? line.shipBy <= day : !ordered.isValid() || ordered <= day;
}

} // namespace

int DaySheet::bookingCount() const
{
    int count = 0;
    for (const Day &day : days)
        count += static_cast<int>(day.bookings.size());
    return count;
}

int DaySheet::orderCount() const
{
    QSet<OrderId> numbers;
    for (const OrderLine &line : orders)
        numbers.insert(line.order);
    return static_cast<int>(numbers.size());
}

Result<DaySheet> DaySheetService::sheetFor(QDate from, QDate to)
{
    DaySheet sheet;
    IEUM_TRY_ASSIGN(shop, m_settings.profile());
    IEUM_TRY_ASSIGN(bookings, m_bookings.between(from, to.addDays(1)));
    IEUM_TRY_ASSIGN(orders, ordersDueBy(to));
    IEUM_TRY_ASSIGN(noShows, m_bookings.noShows());
    sheet.shop = shop;
    sheet.orders = orders;
    sheet.noShows = noShows;
    sheet.madeAt = m_clock.now();
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        DaySheet::Day page{day, dayOff(shop, day), {}};
        std::copy_if(
            bookings.begin(), bookings.end(), std::back_inserter(page.bookings), [&](const Booking &booking) {
                return booking.state != BookingState::Cancelled && businessDay(shop, booking.start) == day;
            });
        sheet.days += page;
    }
    return sheet;
}

Result<QList<OrderLine>> DaySheetService::ordersDueBy(QDate day)
{
    QList<OrderLine> due;
    for (const OrderState state : {OrderState::Pending, OrderState::Printed, OrderState::Held}) {
        IEUM_TRY_ASSIGN(lines, m_orders.inState(state));
        std::copy_if(lines.begin(), lines.end(), std::back_inserter(due),
                     [&](const OrderLine &line) { return isDueBy(line, day); });
    }
    std::stable_sort(due.begin(), due.end(), [](const OrderLine &one, const OrderLine &other) {
        return one.shipBy.isValid() && (!other.shipBy.isValid() || one.shipBy < other.shipBy);
    });
    return due;
}

} // namespace ieum
