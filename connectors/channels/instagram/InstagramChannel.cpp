#include "connectors/channels/instagram/InstagramChannel.h"

#include "connectors/common/BuiltinProbes.h"

namespace ieum {

ChannelKind instagramChannel()
{
    return {
        QStringLiteral("instagram"),
        QStringLiteral("Meta"),
        {ChannelFunction::Receive, ChannelFunction::Send, ChannelFunction::Admin},
        nullptr,
        nullptr,
        builtinProbes("instagram"),
    };
}

} // namespace ieum
