#include "app/cli/OutageCommand.h"

#include "app/cli/ContinuityJson.h"
#include "app/cli/OutageReportAct.h"
#include "app/workspace/Shop.h"

#include <QCoreApplication>

#include <algorithm>

namespace ieum {

QString OutageCommand::name() const
{
    return QStringLiteral("outage");
}

QString OutageCommand::summary() const
{
    return QCoreApplication::translate("ieumctl",
                                       "list | report ID: when which channel stopped, and what it cost");
}

void OutageCommand::options(QCommandLineParser &parser) const
{
    for (const char *name : {"pdf", "csv", "evidence"})
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("file")});
}

bool OutageCommand::draws(const QStringList &arguments) const
{
    return std::any_of(arguments.begin(), arguments.end(),
                       [](const QString &word) { return word.startsWith(QLatin1String("--pdf")); });
}

Exit OutageCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QStringList words = parser.positionalArguments();
    const bool isReport = words.value(0) == QLatin1String("report");
    if (words.size() != (isReport ? 2 : 1) || (!isReport && words[0] != QLatin1String("list")))
        return invocation.fail(Error("usage.wrong", {name() + u' ' + words.join(u' ')}));
    if (!isReport)
        return list(invocation, shop);
    const std::optional<OutageId> id = OutageId::fromString(words[1]);
    if (!id)
        return invocation.fail(Error("outage.not-found", {words[1]}));
    return reportOutage(invocation, parser, shop, *id);
}

Exit OutageCommand::list(const Invocation &invocation, Shop &shop)
{
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
