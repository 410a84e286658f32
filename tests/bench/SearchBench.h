#pragma once

namespace ieum::test {

/// p95 of finding the newest 50 of so many messages by one to five letters, beside LIKE on the same rows.
int searchBench(int count);

} // namespace ieum::test
