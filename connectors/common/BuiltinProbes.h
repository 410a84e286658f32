#pragma once

#include "core/connector/Probe.h"

namespace ieum {

/// The addresses of a channel's own profile.json, which an owner can replace by others.
QList<ProbeTarget> builtinProbes(const char *channel);

/// Well-known addresses of companies that have nothing to do with one another, nor with a channel.
QStringList builtinWitnesses();

} // namespace ieum
