#include "connectors/channels/sms/SmsGate.h"
#include "connectors/common/RetryPolicy.h"

#include <QUrl>

#include <nlohmann/json.hpp>

namespace ieum {

namespace {

using Json = nlohmann::json;
using Kind = SendOutcome::Kind;

QByteArray bodyOf(const OutboxMessage &message)
{
    const Json body{{"id", message.key.toStdString()},
                    {"textMessage", {{"text", message.text.toStdString()}}},
                    {"phoneNumbers", {message.address.toStdString()}},
                    {"withDeliveryReport", true}};
    return QByteArray::fromStdString(body.dump());
}

// {"id","state":"Pending|Processed|Sent|Delivered|Failed","recipients":[{"phoneNumber","state","error"}]}
SendOutcome outcomeOfState(const QByteArray &answer, const QString &host)
{
    const Json json = Json::parse(answer.toStdString(), nullptr, false);
    SendOutcome outcome;
    if (!json.is_object() || !json.contains("state") || !json["state"].is_string()) {
        outcome.reason = Error("network.strange-answer", {host});
        return outcome;
    }
    const std::string state = json["state"];
    if (json.contains("id") && json["id"].is_string())
        outcome.providerReference = QString::fromStdString(json["id"]);
    outcome.kind = state == "Failed" ? Kind::Failed : state == "Delivered" ? Kind::Delivered : Kind::Accepted;
    if (outcome.kind == Kind::Failed)
        outcome.reason = Error("sms.phone-failed");
    return outcome;
}

Error errorOf(const Result<HttpAnswer> &exchange, const char *otherwise)
{
    return exchange.ok() ? Error(otherwise, {}, QStringLiteral("HTTP %1").arg(exchange->status))
                         : exchange.error();
}

} // namespace

SmsGateAddress SmsGateAddress::of(const QJsonObject &config, const QString &secret)
{
    SmsGateAddress address;
    address.url = config.value(QLatin1String("url")).toString();
    while (address.url.endsWith(QLatin1Char('/')))
        address.url.chop(1);
    address.user = config.value(QLatin1String("user")).toString();
    address.password = secret;
    return address;
}

HttpRequest SmsGateAddress::request(const QByteArray &method, const QString &path) const
{
    return {method, url + path, {}, user, password};
}

SendOutcome SmsGateSender::troubled(Kind kind, const Error &reason) const
{
    SendOutcome outcome;
    outcome.kind = kind;
    outcome.reason = reason;
    if (reason.code.startsWith(QLatin1String("network.")))
        outcome.line = m_stop.stop_requested() ? SendOutcome::Line::BrokenOff : SendOutcome::Line::Silent;
    else if (reason.code == QLatin1String("sms.wrong-password"))
        outcome.line = SendOutcome::Line::Closed;
    return outcome;
}

SendOutcome SmsGateSender::send(const OutboxMessage &message)
{
    // Korean service numbers fail the phone's own check, ours has been made already.
    HttpRequest request = m_address.request("POST", QStringLiteral("/messages?skipPhoneValidation=true"));
    request.body = bodyOf(message);
    const Result<HttpAnswer> exchange = m_http.send(request);
    switch (verdictOf(exchange)) {
    case Verdict::Done: {
        // 202 is the phone's word; a body that cannot be read does not take it back.
        const SendOutcome told = outcomeOfState(exchange->body, QUrl(m_address.url).host());
        return told.kind == Kind::Unknown ? status(message) : told;
    }
    case Verdict::Exists:
        return status(message);
    case Verdict::TryAgain:
        return troubled(Kind::NotSent, errorOf(exchange, "sms.phone-unwell"));
    case Verdict::Ask:
        return troubled(Kind::Unknown, exchange.error());
    case Verdict::Login:
        return troubled(Kind::NotSent, Error("sms.wrong-password"));
    case Verdict::Missing:
    case Verdict::Never:
        break;
    }
    return troubled(Kind::Failed, errorOf(exchange, "sms.refused"));
}

SendOutcome SmsGateSender::status(const OutboxMessage &message)
{
    const Result<HttpAnswer> exchange = m_http.send(
        m_address.request("GET", QStringLiteral("/messages/") + QString::fromLatin1(message.key)));
    switch (verdictOf(exchange)) {
    case Verdict::Done:
        return outcomeOfState(exchange->body, QUrl(m_address.url).host());
    case Verdict::Missing:
        return troubled(Kind::NotSent, Error("sms.phone-never-saw-it"));
    case Verdict::Login:
        return troubled(Kind::Unknown, Error("sms.wrong-password"));
    default:
        break;
    }
    return troubled(Kind::Unknown, errorOf(exchange, "sms.phone-unwell"));
}

} // namespace ieum
