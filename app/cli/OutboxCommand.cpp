#include "app/cli/OutboxCommand.h"

#include "app/cli/ContinuityJson.h"
#include "app/workspace/Shop.h"

#include <QCoreApplication>

namespace ieum {

namespace {

Exit answer(const Invocation &invocation, const QList<OutboxMessage> &messages)
{
    Json rows = Json::array();
    QStringList lines;
    for (const OutboxMessage &message : messages) {
        rows.push_back(jsonOf(message));
        lines += textOf(message);
    }
    invocation.answer({{"messages", rows}}, lines.join(u'\n'));
    return Exit::Done;
}

} // namespace

QString OutboxCommand::name() const
{
    return QStringLiteral("outbox");
}

QString OutboxCommand::summary() const
{
    return QCoreApplication::translate("ieumctl", "list, run, retry, cancel, done: texts on their way out");
}

void OutboxCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("limit"),
                      QCoreApplication::translate("ieumctl", "How many, newest first; 0 is all."),
                      QStringLiteral("N")});
}

Exit OutboxCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QStringList words = parser.positionalArguments();
    if (words == QStringList{QStringLiteral("list")})
        return list(invocation, parser, shop);
    if (words == QStringList{QStringLiteral("run")})
        return carry(invocation, shop);
    if (words.size() == 2)
        return actOn(invocation, words, shop);
    return invocation.fail(
        Error("usage.wrong", {QStringLiteral("outbox list | run | retry|cancel|done ID")}));
}

Exit OutboxCommand::list(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    bool good = true;
    const QString limit = parser.value(QStringLiteral("limit"));
    const int count = limit.isEmpty() ? 0 : limit.toInt(&good);
    if (!good || count < 0)
        return invocation.fail(Error("usage.wrong", {QStringLiteral("--limit N")}));
    const auto messages = shop.outbox.list(count);
    return messages.ok() ? answer(invocation, *messages) : invocation.fail(messages.error());
}

Exit OutboxCommand::carry(const Invocation &invocation, Shop &shop) const
{
    if (invocation.offline)
        return invocation.fail(Error("network.offline"));
    const auto report = shop.line.carry();
    if (!report.ok())
        return invocation.fail(report.error());
    const auto messages = shop.outbox.list();
    if (!messages.ok())
        return invocation.fail(messages.error());
    answer(invocation, *messages);
    if (report->nothingReached())
        return Exit::Network;
    return report->isPartial() ? Exit::Partly : Exit::Done;
}

Exit OutboxCommand::actOn(const Invocation &invocation, const QStringList &words, Shop &shop) const
{
    const auto id = OutboxId::fromString(words[1]);
    if (!id)
        return invocation.fail(Error("outbox.not-found", {words[1]}));
    std::optional<Result<OutboxMessage>> message;
    if (words[0] == QLatin1String("retry"))
        message = shop.outbox.retry(*id);
    else if (words[0] == QLatin1String("cancel"))
        message = shop.outbox.cancel(*id);
    else if (words[0] == QLatin1String("done"))
        message = shop.outbox.done(*id);
    if (!message)
        return invocation.fail(Error("usage.wrong", {name() + u' ' + words[0]}));
    return message->ok() ? answer(invocation, {**message}) : invocation.fail(message->error());
}

} // namespace ieum
