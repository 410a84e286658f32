#pragma once

#include "core/storage/CounterStore.h"

namespace ieum {

class Shop;

/// The numbers of the header, the rail and the status bar at the shop's present moment: one reading for all
/// of them.
Result<Counters> readCounters(Shop &shop);

} // namespace ieum
