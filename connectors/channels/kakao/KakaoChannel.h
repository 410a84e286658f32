#pragma once

#include "core/connector/ConnectorRegistry.h"

namespace ieum {

/// KakaoTalk channel: no way for a shop to send or receive by program; chats come in as files.
ChannelKind kakaoChannel();

} // namespace ieum
