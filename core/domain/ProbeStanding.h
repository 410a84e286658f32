#pragma once

#include "core/domain/Channel.h"

namespace ieum {

/// What asking one address every minute came to so far.
struct ProbeStanding
{
    ChannelState state = ChannelState::Unknown;
    int failures = 0;                    ///< in a row, counted up to three
    int successes = 0;                   ///< in a row, counted up to two
    int slow = 0;                        ///< slow answers in a row, counted up to three
    std::optional<Instant> failingSince; ///< the first failure of the row
    std::optional<Instant> askedAt;

    /// Whether it says anything else, apart from the time.
    bool isSameAs(const ProbeStanding &other) const
    {
        return state == other.state && failures == other.failures && successes == other.successes &&
               slow == other.slow;
    }
};

} // namespace ieum
