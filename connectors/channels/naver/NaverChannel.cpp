#include "connectors/channels/naver/NaverChannel.h"

namespace ieum {

ChannelKind naverChannel()
{
    return {
        QStringLiteral("naver"),
        QStringLiteral("네이버"),
        {ChannelFunction::Receive, ChannelFunction::Send, ChannelFunction::Admin},
        nullptr,
        nullptr,
    };
}

} // namespace ieum
