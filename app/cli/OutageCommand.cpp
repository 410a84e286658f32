#include "app/cli/OutageCommand.h"

#include "app/cli/ContinuityJson.h"
#include "app/workspace/Shop.h"

#include <QCoreApplication>

namespace ieum {

QString OutageCommand::name() const
{
    return QStringLiteral("outage");
}

QString OutageCommand::summary() const
{
    return QCoreApplication::translate("ieumctl", "list: when which channel stopped");
}

void OutageCommand::options(QCommandLineParser &) const {}

Exit OutageCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QString act = parser.positionalArguments().join(u' ');
    if (act != QLatin1String("list"))
        return invocation.fail(Error("usage.wrong", {name() + u' ' + act}));
    const auto outages = shop.channels.outages();
    if (!outages.ok())
        return invocation.fail(outages.error());
    Json rows = Json::array();
    QStringList lines;
    for (const Outage &outage : *outages) {
        rows.push_back(jsonOf(outage));
        lines += QStringLiteral("%1  %2  %3  %4")
                     .arg(outage.id.toString(), outage.channel, toIso(outage.from),
                          outage.to ? toIso(*outage.to) : QStringLiteral("–"));
    }
    invocation.answer({{"outages", rows}}, lines.join(u'\n'));
    return Exit::Done;
}

} // namespace ieum
