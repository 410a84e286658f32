#pragma once

#include <chrono>

namespace ieum {

class Shop;

/// What the program looks at once a minute while it runs: silences, announced maintenances, and the
/// platforms' addresses where the network is allowed and the owner wants it. One thread; called more often
/// than that, it does nothing.
class ChannelWatch
{
public:
    enum class Network { Allowed, Offline };
    /// A little less than a minute: three rounds and the wait for an address that hangs stay within 150 s on
    /// average (ieum_bench monitor).
    static constexpr std::chrono::seconds roundEvery{58};

    explicit ChannelWatch(Network network)
        : m_network(network)
    {
    }

    void lookIfDue(Shop &shop);

private:
    const Network m_network;
    std::chrono::steady_clock::time_point m_next;
};

} // namespace ieum
