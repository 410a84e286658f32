#pragma once

#include "core/connector/ConnectorRegistry.h"

namespace ieum {

/// Naver (SmartStore, TalkTalk, Booking): comes in as files, goes out by hand.
ChannelKind naverChannel();

} // namespace ieum
