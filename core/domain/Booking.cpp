#include "core/domain/Booking.h"

#include "core/base/CodeTable.h"

namespace ieum {

namespace {

constexpr CodeTable<BookingState, 5> bookingStateCodes{{{
    {BookingState::Booked, "booked"},
    {BookingState::Proposed, "proposed"},
    {BookingState::Cancelled, "cancelled"},
    {BookingState::Done, "done"},
    {BookingState::NoShow, "no-show"},
}}};

} // namespace

QString toCode(BookingState state)
{
    return bookingStateCodes.code(state);
}

std::optional<BookingState> bookingStateFromCode(const QString &code)
{
    return bookingStateCodes.value(code);
}

} // namespace ieum
