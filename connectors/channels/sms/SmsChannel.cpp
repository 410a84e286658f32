#include "connectors/channels/sms/SmsChannel.h"

#include "connectors/channels/sms/SmsGate.h"

namespace ieum {

ChannelKind smsChannel()
{
    return {
        QStringLiteral("sms"),
        QStringLiteral("이동통신사"),
        {ChannelFunction::Receive, ChannelFunction::Send},
        [](const QJsonObject &config, const QString &secret) -> std::unique_ptr<MessageSender> {
            return std::make_unique<SmsGateSender>(SmsGateAddress::of(config, secret));
        },
        [](const QJsonObject &config, const QString &secret) -> std::unique_ptr<MessageSource> {
            return std::make_unique<SmsGateSource>(SmsGateAddress::of(config, secret));
        },
    };
}

} // namespace ieum
