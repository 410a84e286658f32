#include "connectors/channels/phone/PhoneChannel.h"

namespace ieum {

ChannelKind phoneChannel()
{
    return {
        QStringLiteral("phone"),
        QStringLiteral("전화 통신사"),
        {ChannelFunction::Receive, ChannelFunction::Send},
        nullptr,
        nullptr,
    };
}

} // namespace ieum
