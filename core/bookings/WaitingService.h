#pragma once

#include "core/bookings/BookingService.h"
#include "core/storage/WaitingStore.h"

namespace ieum {

/// A place that has become free for somebody who waits. A proposal: nothing is booked by it.
struct WaitingOffer
{
    WaitingGuest guest;
    TimeSpan span;
    QString staff; ///< whom it would be with; empty: nobody in particular
};

/// Who waits for a place, and which of them could have one now.
class WaitingService
{
public:
    static constexpr int daysAhead = 31; ///< that offers are looked for

    WaitingService(Database &database, WaitingStore &guests, BookingService &bookings,
                   CustomerStore &customers, CustomerMatcher &matcher, const Clock &clock)
        : m_database(database)
        , m_guests(guests)
        , m_bookings(bookings)
        , m_customers(customers)
        , m_matcher(matcher)
        , m_clock(clock)
    {
    }

    /// Errors: booking.no-duration, booking.no-name, customer.none.
    Result<WaitingId> add(WaitingGuest guest);
    Result<QList<WaitingGuest>> list(); ///< those who still wait, longest first
    /// The first place for each who can have one, longest waiting first. Two may be offered the same.
    Result<QList<WaitingOffer>> offers();
    /// Books it for the guest, who waits no longer. Refused as BookingService::add() is; errors as there and
    /// waiting.none.
    Result<BookingVerdict> book(WaitingId guest, const QDateTime &start, const QString &staff,
                                BookingService::OnClash onClash);
    Result<void> drop(WaitingId guest); ///< error: waiting.none

private:
    Result<WaitingGuest> waitingOne(WaitingId id);
    Result<void> tieCustomer(WaitingGuest &guest);

    Database &m_database;
    WaitingStore &m_guests;
    BookingService &m_bookings;
    CustomerStore &m_customers;
    CustomerMatcher &m_matcher;
    const Clock &m_clock;
};

} // namespace ieum
