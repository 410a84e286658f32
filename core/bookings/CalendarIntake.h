#pragma once

#include "core/bookings/BookingIntake.h"

namespace ieum {

class BookingService;

/// Takes in the events of a calendar file. One is known by its UID: ours, or the foreign one that is kept. A
/// new one that is not free becomes a proposal, so that a file never books anything twice; what the owner
/// changed here later than the file says stays. Called within the import's transaction.
class CalendarIntake
{
public:
    CalendarIntake(BookingStore &bookings, CustomerMatcher &matcher, BookingService &service,
                   const Clock &clock)
        : m_bookings(bookings)
        , m_matcher(matcher)
        , m_service(service)
        , m_clock(clock)
    {
    }

    /// Error: booking.notice-without-time (a remark about one record).
    Result<BookingIntake::Outcome> enter(const IncomingBooking &incoming, BatchId batch);

private:
    Result<std::optional<Booking>> known(const Booking &booking);
    Result<BookingIntake::Outcome> add(Booking booking, const QByteArray &identity, BatchId batch);
    Result<BookingIntake::Outcome> change(const Booking &known, const IncomingBooking &incoming,
                                          const QByteArray &identity, BatchId batch);
    Result<bool> isFree(const Booking &booking);

    BookingStore &m_bookings;
    CustomerMatcher &m_matcher;
    BookingService &m_service;
    const Clock &m_clock;
};

} // namespace ieum
