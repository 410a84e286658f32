#pragma once

#include "core/connector/ConnectorRegistry.h"

namespace ieum {

/// Text messages over the shop's own Android phone with SMSGate.
ChannelKind smsChannel();

} // namespace ieum
