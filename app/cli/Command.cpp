#include "app/cli/Command.h"

#include "app/workspace/OpenShop.h"
#include "app/workspace/Shop.h"
#include "core/storage/AccessLog.h"

#include <algorithm>

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

// What a search or a message said is nobody's business: a command's own word and the ids after it, no more.
static QString subjectOf(const QString &command, const QStringList &arguments)
{
    static const QStringList acts{QStringLiteral("list"), QStringLiteral("show"),   QStringLiteral("suggest"),
                                  QStringLiteral("free"), QStringLiteral("report"), QStringLiteral("tags")};
    if (!acts.contains(arguments.value(0)))
        return command;
    QStringList words{command, arguments[0]};
    for (const QString &argument : arguments.mid(1, 8)) {
        bool isId = false;
        argument.toInt(&isId);
        if (isId)
            words += argument;
    }
    return words.join(u' ');
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
    const Exit exit = run(invocation, parser, **shop);
    // Whoever forgot to say what it showed is in the log all the same.
    AccessLog &access = (*shop)->database->access();
    if (access.isSilent())
        access.look("command", subjectOf(name(), parser.positionalArguments()));
    return exit;
}

} // namespace ieum
