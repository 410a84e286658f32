#include "connectors/channels/kakao/KakaoChannel.h"

#include "connectors/common/BuiltinProbes.h"

namespace ieum {

ChannelKind kakaoChannel()
{
    return {
        QStringLiteral("kakao"),
        QStringLiteral("카카오"),
        {ChannelFunction::Receive, ChannelFunction::Send, ChannelFunction::Admin},
        nullptr,
        nullptr,
        builtinProbes("kakao"),
    };
}

} // namespace ieum
