#pragma once

namespace ieum::test {

/// A year of `count` bookings: how long its week takes to read as the window does, a search for free slots,
/// and a booking.
int bookingBench(int count);

} // namespace ieum::test
