#include "connectors/channels/sms/SmsChannel.h"

#include "connectors/channels/sms/SmsGate.h"

namespace ieum {

ChannelKind smsChannel()
{
    return {
        QStringLiteral("sms"),
        QStringLiteral("이동통신사"),
        {ChannelFunction::Receive, ChannelFunction::Send},
        [](const LineSetup &setup) -> std::unique_ptr<MessageSender> {
            return std::make_unique<SmsGateSender>(SmsGateAddress::of(setup.config, setup.secret),
                                                   setup.stop);
        },
        [](const LineSetup &setup) -> std::unique_ptr<MessageSource> {
            return std::make_unique<SmsGateSource>(SmsGateAddress::of(setup.config, setup.secret),
                                                   setup.stop);
        },
    };
}

} // namespace ieum
