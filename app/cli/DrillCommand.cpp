#include "app/cli/DrillCommand.h"

#include "app/workspace/OutageDrill.h"

#include <QCoreApplication>

namespace ieum {

namespace {

const QString channelOption = QStringLiteral("channel");

Json jsonOf(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(toJson(text));
    return list;
}

} // namespace

QString DrillCommand::summary() const
{
    return QCoreApplication::translate("ieumctl",
                                       "plays a stop through on a copy: nothing real is touched or sent");
}

void DrillCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({channelOption, QString(), QStringLiteral("CHANNEL")});
}

Exit DrillCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    if (!parser.isSet(channelOption) || !parser.positionalArguments().isEmpty())
        return invocation.fail(Error("usage.wrong", {QStringLiteral("drill --channel CHANNEL")}));
    const Result<DrillOutcome> outcome = runOutageDrill(shop, parser.value(channelOption));
    if (!outcome.ok())
        return invocation.fail(outcome.error());
    invocation.answer({{"channel", toJson(outcome->channel)},
                       {"people", outcome->people},
                       {"texts", outcome->texts},
                       {"by_hand", outcome->byHand},
                       {"unreachable", jsonOf(outcome->unreachable)},
                       {"labels", outcome->labels},
                       {"refused", jsonOf(outcome->refused)},
                       {"ms", outcome->milliseconds}},
                      drillLines(*outcome).join(u'\n'));
    return Exit::Done;
}

} // namespace ieum
