#pragma once

namespace ieum::test {

/// Brings `count` invented addresses in and looks them up as they are typed; prints CPU seconds and
/// milliseconds. Gives an exit code.
int addressBench(int count);

} // namespace ieum::test
