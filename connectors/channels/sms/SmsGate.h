#pragma once

#include "connectors/common/HttpClient.h"
#include "core/connector/Messaging.h"

#include <QJsonObject>

namespace ieum {

/// Where the shop's phone is: SMSGate's local server (capcom6/android-sms-gateway), HTTP Basic.
struct SmsGateAddress
{
    QString url; ///< http://192.168.0.24:8080, without a slash at the end
    QString user;
    QString password;
    HttpClient::Limits limits;

    /// From a channel's configuration ("url", "user") and its secret.
    static SmsGateAddress of(const QJsonObject &config, const QString &secret);
    HttpRequest request(const QByteArray &method, const QString &path) const;
};

/// Sends texts through the phone. Our key is the phone's id of the message: the same key never goes out
/// twice.
class SmsGateSender final : public MessageSender
{
public:
    explicit SmsGateSender(SmsGateAddress address, std::stop_token stop = {})
        : m_address(std::move(address))
        , m_stop(stop)
        , m_http(m_address.limits, std::move(stop))
    {
    }

    SendOutcome send(const OutboxMessage &message) override;
    SendOutcome status(const OutboxMessage &message) override;

private:
    SendOutcome troubled(SendOutcome::Kind kind, const Error &reason) const;

    SmsGateAddress m_address;
    std::stop_token m_stop;
    HttpClient m_http;
};

/// Fetches what the phone has received. The cursor is the time up to which it was read; each fetch begins a
/// little before it, since the phone orders by arrival: the same message may come again and is recognised by
/// its identity.
class SmsGateSource final : public MessageSource
{
public:
    explicit SmsGateSource(SmsGateAddress address, std::stop_token stop = {})
        : m_address(std::move(address))
        , m_http(m_address.limits, std::move(stop))
    {
    }

    /// Errors: network.*, sms.wrong-password, sms.app-too-old.
    Result<Batch> fetch(const QString &cursor) override;

private:
    struct Page
    {
        QList<IncomingMessage> messages;
        int size = 0; ///< items the phone gave, also those that are no message
    };
    Result<Page> page(const QString &from, int offset) const;

    SmsGateAddress m_address;
    HttpClient m_http;
};

} // namespace ieum
