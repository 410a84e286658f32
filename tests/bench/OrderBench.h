#pragma once

namespace ieum::test {

/// Brings a sheet of a fifth of `count` rows and one of `count` rows in, each into a shop of its own, and has
/// openpyxl read the larger one in the same run; prints CPU seconds and the most memory. Gives an exit code.
int orderBench(int count);

} // namespace ieum::test
