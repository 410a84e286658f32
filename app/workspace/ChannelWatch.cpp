#include "app/workspace/ChannelWatch.h"

#include "app/workspace/Shop.h"

namespace ieum {

// By the beginning of a round, so that one that waits for a silent address does not put off the next.
void ChannelWatch::lookIfDue(Shop &shop)
{
    const auto now = std::chrono::steady_clock::now();
    if (now < m_next)
        return;
    m_next = now + roundEvery;
    // What fails here is looked at again in a minute; what was seen stands in the channels' states.
    (void)shop.maintenances.look();
    (void)shop.silences.look();
    if (m_network == Network::Allowed)
        (void)shop.probes.round();
}

} // namespace ieum
