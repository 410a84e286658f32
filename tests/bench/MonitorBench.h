#pragma once

namespace ieum::test {

/// How soon a total stop is noticed and how often a quiet shop is alarmed for nothing, beside the least delay
/// that a detector can have which knows the shop's rates exactly.
int monitorBench(int months);

} // namespace ieum::test
