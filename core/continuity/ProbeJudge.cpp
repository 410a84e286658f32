#include "core/continuity/ProbeJudge.h"

#include <algorithm>

namespace ieum {

namespace {

constexpr int failuresForDown = 3;
constexpr int successesForUp = 2;
constexpr int slowForDegraded = 3;
constexpr qint64 memorySeconds = 5 * 60;

void fail(ProbeStanding &standing, Instant at)
{
    if (standing.failures == 0)
        standing.failingSince = at;
    standing.failures = std::min(standing.failures + 1, failuresForDown);
    standing.successes = 0;
    standing.slow = 0;
    if (standing.failures == failuresForDown)
        standing.state = ChannelState::Down;
}

void succeed(ProbeStanding &standing, ProbeResult result)
{
    standing.failures = 0;
    standing.successes = std::min(standing.successes + 1, successesForUp);
    standing.slow = result == ProbeResult::Slow ? std::min(standing.slow + 1, slowForDegraded) : 0;
    if (standing.successes < successesForUp)
        return;
    standing.failingSince.reset();
    standing.state = standing.slow == slowForDegraded ? ChannelState::Degraded : ChannelState::Up;
}

} // namespace

ProbeStanding judged(ProbeStanding before, ProbeResult result, Instant at)
{
    const bool isRemembered =
        before.askedAt && *before.askedAt <= at && before.askedAt->secondsTo(at) <= memorySeconds;
    ProbeStanding standing = isRemembered ? before : ProbeStanding();
    if (standing.state == ChannelState::OwnLine)
        standing.state = ChannelState::Unknown;
    standing.askedAt = at;
    if (result == ProbeResult::Failed)
        fail(standing, at);
    else
        succeed(standing, result);
    return standing;
}

ProbeStanding withoutLine(Instant at)
{
    ProbeStanding standing;
    standing.state = ChannelState::OwnLine;
    standing.askedAt = at;
    return standing;
}

ChannelState together(const QList<ChannelState> &states)
{
    const auto all = [&](ChannelState state) {
        return !states.isEmpty() &&
               std::all_of(states.begin(), states.end(), [&](ChannelState one) { return one == state; });
    };
    const auto any = [&](ChannelState state) { return states.contains(state); };
    if (any(ChannelState::OwnLine))
        return ChannelState::OwnLine;
    if (all(ChannelState::Down))
        return ChannelState::Down;
    if (any(ChannelState::Down) || any(ChannelState::Degraded))
        return ChannelState::Degraded;
    return all(ChannelState::Up) ? ChannelState::Up : ChannelState::Unknown;
}

} // namespace ieum
