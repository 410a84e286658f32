#pragma once

#include "core/base/Clock.h"
#include "core/bookings/OpeningHours.h"
#include "core/domain/Booking.h"

#include <QHash>

namespace ieum {

class BookingStore;
class OrderStore;
class SettingsStore;

/// What the shop needs on paper when nothing else works: the bookings of one or more days, whom to call, and
/// what has to go out.
struct DaySheet
{
    struct Day
    {
        QDate day;
        DayOff off = DayOff::None;
        QList<Booking> bookings; ///< by time, cancelled ones left out
    };

    ShopProfile shop;
    QList<Day> days;
    /// Parcels neither sent nor called off that are due by the last day, or due on no said day.
    QList<OrderLine> orders;
    QHash<CustomerId, int> noShows; ///< how often they did not come
    Instant madeAt;

    int bookingCount() const;
    int orderCount() const; ///< by order number
};

class DaySheetService
{
public:
    DaySheetService(BookingStore &bookings, OrderStore &orders, SettingsStore &settings, const Clock &clock)
        : m_bookings(bookings)
        , m_orders(orders)
        , m_settings(settings)
        , m_clock(clock)
    {
    }

    /// Business days, both included.
    Result<DaySheet> sheetFor(QDate from, QDate to);

private:
    Result<QList<OrderLine>> ordersDueBy(QDate day);

    BookingStore &m_bookings;
    OrderStore &m_orders;
    SettingsStore &m_settings;
    const Clock &m_clock;
};

} // namespace ieum
