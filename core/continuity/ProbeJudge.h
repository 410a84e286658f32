#pragma once

#include "core/domain/ProbeStanding.h"

namespace ieum {

enum class ProbeResult { Good, Slow, Failed };

/// The rule of Gatus and Uptime Kuma (reference/reliability-security.md 1.3): three failures in a row are a
/// stop, two answers in a row are the end of it, and in between nothing changes. Three slow answers in a row
/// are a degraded state. Looks more than five minutes apart begin anew: nobody knows what was between.
ProbeStanding judged(ProbeStanding before, ProbeResult result, Instant at);

/// While our own line is cut nothing is known of anybody; what was counted before counts no more.
ProbeStanding withoutLine(Instant at);

/// The state of a function that hangs on several addresses: down when none answers, degraded when only some
/// do.
ChannelState together(const QList<ChannelState> &states);

} // namespace ieum
