#pragma once

#include "core/base/Clock.h"
#include "core/connector/Records.h"
#include "core/inbox/CustomerMatcher.h"
#include "core/storage/BookingStore.h"

namespace ieum {

class CalendarIntake;

/// Takes in what a booking platform says. A booking is one by its 예약번호: the first notice makes a
/// proposal, a later one changes it, a cancel notice cancels it for good. Called within the import's
/// transaction.
class BookingIntake
{
public:
    enum class Outcome { Added, Duplicate, Updated };

    /// `calendar`: takes the events of calendar files; without one they are refused.
    BookingIntake(BookingStore &bookings, CustomerMatcher &matcher, const Clock &clock,
                  CalendarIntake *calendar = nullptr)
        : m_bookings(bookings)
        , m_matcher(matcher)
        , m_clock(clock)
        , m_calendar(calendar)
    {
    }

    /// Errors: booking.notice-without-number, booking.notice-without-time (these are remarks about one
    /// record).
    Result<Outcome> enter(const IncomingBooking &incoming, BatchId batch);

private:
    Result<Outcome> add(const IncomingBooking &incoming, BatchId batch);
    Result<Outcome> change(const Booking &known, const IncomingBooking &incoming, BatchId batch);

    BookingStore &m_bookings;
    CustomerMatcher &m_matcher;
    const Clock &m_clock;
    CalendarIntake *m_calendar;
};

} // namespace ieum
