#include "connectors/channels/sms/SmsGate.h"
#include "tests/fuzz/AnsweringServer.h"
#include "tests/fuzz/FuzzTarget.h"

using namespace ieum;
using ieum::fuzz::require;

static QByteArray asAnswer(const QByteArray &input)
{
    if (input.startsWith("HTTP/"))
        return input;
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(input.size()) + "\r\nConnection: close\r\n\r\n" + input;
}

// What a phone, or whoever sits between, answers: a whole HTTP answer, or the JSON of one.
IEUM_FUZZ(SmsGate)
{
    static ieum::fuzz::AnsweringServer server;
    server.answerWith(asAnswer(input));
    SmsGateAddress address;
    address.url = server.url();
    address.limits = {1'000, 1'000, 64 * 1024};
    const auto batch = SmsGateSource(address).fetch({});
    for (const IncomingMessage &message : batch.ok() ? batch->messages : QList<IncomingMessage>()) {
        require(!message.address.isEmpty() && !message.nativeId.isEmpty(), "a text has a sender");
        require(message.at.inSeoul().isValid(), "a text's time can be shown");
        require(message.text.isValidUtf16(), "a text is whole Unicode");
    }
    OutboxMessage ours;
    ours.key = "018404ce-0000-7000-8000-000000000001";
    ours.address = QStringLiteral("+821000001204");
    SmsGateSender sender(address);
    const SendOutcome sent = sender.send(ours);
    const bool isGood = sent.kind == SendOutcome::Kind::Accepted || sent.kind == SendOutcome::Kind::Delivered;
    require(isGood || sent.reason, "what did not go says why");
}
