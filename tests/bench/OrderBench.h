#pragma once

#include <QString>

namespace ieum::test {

/// A SmartStore sheet of so many rows, each an order of its own person. False when it cannot be written.
bool writeOrderSheet(const QString &path, int count);

/// Brings a sheet of a fifth of `count` rows and one of `count` rows in, each into a shop of its own, and has
/// openpyxl read the larger one in the same run; prints CPU seconds and the most memory, the best of three
/// rounds. Gives an exit code.
int orderBench(int count);

} // namespace ieum::test
