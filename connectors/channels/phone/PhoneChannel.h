#pragma once

#include "core/connector/ConnectorRegistry.h"

namespace ieum {

/// The shop's telephone: calls come in from the phone's log, go out by hand.
ChannelKind phoneChannel();

} // namespace ieum
