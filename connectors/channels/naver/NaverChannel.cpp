#include "connectors/channels/naver/NaverChannel.h"

#include "connectors/common/BuiltinProbes.h"

namespace ieum {

ChannelKind naverChannel()
{
    return {
        QStringLiteral("naver"),
        QStringLiteral("네이버"),
        {ChannelFunction::Receive, ChannelFunction::Send, ChannelFunction::Admin},
        nullptr,
        nullptr,
        builtinProbes("naver"),
    };
}

} // namespace ieum
