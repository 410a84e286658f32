#include "app/cli/Command.h"

#include "app/workspace/OpenShop.h"
#include "app/workspace/Shop.h"

namespace ieum {

Json toJson(const QString &text)
{
    return text.toStdString();
}

Exit exitFor(const Error &error)
{
    switch (kindOf(error)) {
    case ErrorKind::Usage:
        return Exit::Usage;
    case ErrorKind::NotFound:
        return Exit::NotFound;
    case ErrorKind::Locked:
        return Exit::Locked;
    case ErrorKind::Refused:
        return Exit::Refused;
    case ErrorKind::Network:
        return Exit::Network;
    case ErrorKind::File:
    case ErrorKind::Internal:
        break;
    }
    return Exit::File;
}

void Invocation::answer(const Json &object, const QString &text) const
{
    if (json)
        *out << object.dump() << '\n';
    else if (!text.isEmpty())
        *out << text.toStdString() << '\n';
}

Exit Invocation::fail(const Error &error) const
{
    const QString sentence = sentenceFor(error);
    if (json)
        *out << Json{{"error", {{"code", toJson(error.code)}, {"text", toJson(sentence)}}}}.dump() << '\n';
    *err << sentence.toStdString() << '\n';
    return exitFor(error);
}

Exit ShopCommand::execute(const Invocation &invocation, const QStringList &arguments) const
{
    QCommandLineParser parser;
    options(parser);
    if (!parser.parse(QStringList{name()} + arguments))
        return invocation.fail(Error("usage.wrong", {parser.errorText()}));
    auto shop = openShop(invocation.folder, *invocation.clock);
    if (!shop.ok())
        return invocation.fail(shop.error());
    return run(invocation, parser, **shop);
}

} // namespace ieum
