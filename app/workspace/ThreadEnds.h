#pragma once

namespace ieum {

/// First thing in a program whose threads end before it does: whatever they need to end in peace on this
/// system.
void prepareThreadEnds();

} // namespace ieum
