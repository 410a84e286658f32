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

constexpr CodeTable<BookingKind, 2> bookingKindCodes{{{
    {BookingKind::Seat, "seat"},
    {BookingKind::PickUp, "pick-up"},
}}};

} // namespace

QString toCode(BookingState state)
{
    return bookingStateCodes.code(state);
}

QString toCode(BookingKind kind)
{
    return bookingKindCodes.code(kind);
}

std::optional<BookingKind> bookingKindFromCode(const QString &code)
{
    return bookingKindCodes.value(code);
}

std::optional<BookingState> bookingStateFromCode(const QString &code)
{
    return bookingStateCodes.value(code);
}

} // namespace ieum
