#pragma once

#include "core/connector/ConnectorRegistry.h"

namespace ieum {

/// Instagram direct messages: come in as a download, go out by hand.
ChannelKind instagramChannel();

} // namespace ieum
