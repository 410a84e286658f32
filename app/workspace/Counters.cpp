#include "app/workspace/Counters.h"

#include "app/workspace/Shop.h"

namespace ieum {

Result<Counters> readCounters(Shop &shop)
{
    return shop.counters.read(shop.clock.now());
}

} // namespace ieum
