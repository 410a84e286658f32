#include "connectors/channels/instagram/InstagramChannel.h"

namespace ieum {

ChannelKind instagramChannel()
{
    return {
        QStringLiteral("instagram"),
        QStringLiteral("Meta"),
        {ChannelFunction::Receive, ChannelFunction::Send, ChannelFunction::Admin},
        nullptr,
        nullptr,
    };
}

} // namespace ieum
