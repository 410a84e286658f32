#include "app/cli/ThreadCommand.h"

#include "app/cli/CustomerJson.h"
#include "app/workspace/Shop.h"
#include "core/korean/Display.h"

#include <QCoreApplication>

namespace ieum {

namespace {

Json jsonOf(const Message &message)
{
    Json row{{"id", toJson(message.id.toString())},
             {"channel", toJson(message.channel)},
             {"direction", toJson(toCode(message.direction))},
             {"kind", toJson(toCode(message.kind))},
             {"at", toJson(toIso(message.at))},
             {"sender", toJson(message.sender)},
             {"text", toJson(message.text)}};
    if (message.neverLeft)
        row["failed"] = true;
    if (message.outcome)
        row["outcome"] = toJson(toCode(*message.outcome));
    if (message.kind == MessageKind::Call)
        row["seconds"] = message.seconds;
    return row;
}

QString lineOf(const Message &message)
{
    return QStringList{displayDayTime(message.at), message.channel, toCode(message.direction), message.sender,
                       messageLine(message.kind, message.text)}
        .join(u'\t');
}

} // namespace

QString ThreadCommand::summary() const
{
    return QCoreApplication::translate("ieumctl", "shows all messages and calls of one customer");
}

void ThreadCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("limit"), QString(), QStringLiteral("n")});
}

Exit ThreadCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const Result<CustomerId> customer = customerArgument(parser.positionalArguments().value(0));
    const Result<int> limit = limitOption(parser, 0);
    if (!customer.ok() || !limit.ok())
        return invocation.fail(customer.ok() ? limit.error() : customer.error());
    const Result<Thread> thread = shop.inbox.thread(*customer, *limit);
    if (!thread.ok())
        return invocation.fail(thread.error());
    Json rows = Json::array();
    QStringList lines{customerLine(thread->customer)};
    for (const Message &message : thread->messages) {
        rows.push_back(jsonOf(message));
        lines += lineOf(message);
    }
    invocation.answer({{"customer", customerJson(thread->customer)}, {"messages", rows}}, lines.join(u'\n'));
    return Exit::Done;
}

} // namespace ieum
