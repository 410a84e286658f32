#pragma once

namespace ieum::test {

/// CPU and memory of bringing so many texts in, and in again, beside reading them only and beside the sqlite3
/// shell.
int importBench(int count);

} // namespace ieum::test
