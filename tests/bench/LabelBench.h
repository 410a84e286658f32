#pragma once

namespace ieum::test {

/// Draws so many labels as a PDF, and lets reportlab do the same; prints the CPU of both.
int labelBench(int count);

} // namespace ieum::test
