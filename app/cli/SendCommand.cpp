#include "app/cli/SendCommand.h"

#include "app/workspace/Shop.h"

#include <QCoreApplication>

namespace ieum {

QString SendCommand::name() const
{
    return QStringLiteral("send");
}

QString SendCommand::summary() const
{
    return QCoreApplication::translate("ieumctl", "enters a text to a customer into the outbox");
}

void SendCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("text"), QCoreApplication::translate("ieumctl", "The text."),
                      QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("template"),
                      QCoreApplication::translate("ieumctl", "A template instead of a text."),
                      QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("via"),
                      QCoreApplication::translate("ieumctl", "The channel; without it, the best living one."),
                      QStringLiteral("CHANNEL")});
}

Exit SendCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QStringList words = parser.positionalArguments();
    const bool hasText = parser.isSet(QStringLiteral("text")),
               hasTemplate = parser.isSet(QStringLiteral("template"));
    if (words.size() != 1 || hasText == hasTemplate)
        return invocation.fail(
            Error("usage.wrong", {QStringLiteral("send CUSTOMER (--text T | --template NAME) [--via C]")}));
    const auto customer = CustomerId::fromString(words[0]);
    if (!customer)
        return invocation.fail(Error("customer.none", {words[0]}));
    SendService::Act act;
    act.customer = *customer;
    act.text = {parser.value(QStringLiteral("text")), parser.value(QStringLiteral("template")), {}};
    act.channel = parser.value(QStringLiteral("via"));
    const auto others = shop.nameGuard.othersIn(act.text.text, *customer);
    if (!others.ok())
        return invocation.fail(others.error());
    const auto sent = shop.sending.send(act);
    if (!sent.ok())
        return invocation.fail(sent.error());
    Json warnings = Json::array();
    for (const QString &other : *others) {
        const QString sentence =
            QCoreApplication::translate("ieumctl", "The text names another customer: %1").arg(other);
        warnings.push_back({{"text", toJson(sentence)}, {"text_code", "send.names-another"}});
        *invocation.err << sentence.toStdString() << '\n';
    }
    const OutboxMessage &message = sent->message;
    invocation.answer({{"message", toJson(message.id.toString())},
                       {"channel", toJson(message.channel)},
                       {"bytes", message.bytes},
                       {"type", toJson(message.type)},
                       {"state", toJson(toCode(message.state))},
                       {"warnings", warnings}},
                      message.id.toString() + u' ' + toCode(message.state));
    return Exit::Done;
}

} // namespace ieum
