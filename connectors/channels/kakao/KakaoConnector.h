#pragma once

namespace ieum {

class ConnectorRegistry;

/// Chats that KakaoTalk exported, in every grammar seen so far.
void registerKakao(ConnectorRegistry &registry);

} // namespace ieum
