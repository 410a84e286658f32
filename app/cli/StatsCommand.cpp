#include "app/cli/StatsCommand.h"

#include "app/workspace/Shop.h"

#include <QCoreApplication>

namespace ieum {

QString StatsCommand::name() const
{
    return QStringLiteral("stats");
}

QString StatsCommand::summary() const
{
    return QCoreApplication::translate("ieumctl", "counts what the shop holds");
}

Exit StatsCommand::run(const Invocation &invocation, const QCommandLineParser &, Shop &shop) const
{
    const auto counts = shop.statistics.counts();
    if (!counts.ok())
        return invocation.fail(counts.error());
    Json json = Json::object();
    QStringList lines;
    for (const auto &[name, number] : *counts) {
        json[name.toStdString()] = number;
        lines += name + QLatin1Char('\t') + QString::number(number);
    }
    invocation.answer(json, lines.join(QLatin1Char('\n')));
    return Exit::Done;
}

} // namespace ieum
