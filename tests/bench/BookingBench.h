#pragma once

namespace ieum::test {

/// A year of `count` bookings: how long its week takes to read as the window does, a search for free slots,
/// a booking, and the offers of a thread's newest 200 messages.
int bookingBench(int count);

} // namespace ieum::test
