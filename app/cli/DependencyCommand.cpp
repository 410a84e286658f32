#include "app/cli/DependencyCommand.h"

#include "app/workspace/Shop.h"
#include "core/continuity/DependencyWords.h"

#include <QCoreApplication>

namespace ieum {

namespace {

Json jsonOf(const JobExposure &job)
{
    return {{"job", toJson(toCode(job.job))},
            {"all", job.all},
            {"over", job.over},
            {"alone", job.alone},
            {"won", job.won.won},
            {"all_won", job.allWon.won}};
}

Json jsonOf(const StopScenario &scenario, const DependencyCheck &check)
{
    Json jobs = Json::array(), ways = Json::array();
    for (const JobExposure &job : scenario.jobs)
        jobs.push_back(jsonOf(job));
    for (const QString &way : secondWays(scenario, check))
        ways.push_back(toJson(way));
    return {{"id", toJson(scenario.id)},
            {"company", toJson(scenario.company)},
            {"jobs", jobs},
            {"exposure", scenario.exposure},
            {"second_ways", ways}};
}

QString textOf(const DependencyCheck &check)
{
    QStringList lines{scoreText(check)};
    for (const StopScenario &scenario : check.scenarios) {
        lines += QString();
        lines += scenarioTitle(scenario);
        for (const QString &line : scenarioLines(scenario))
            lines += QStringLiteral("  ") + line;
        for (const QString &way : secondWays(scenario, check))
            lines += QStringLiteral("  → ") + way;
    }
    return lines.join(u'\n');
}

} // namespace

QString DependencyCommand::summary() const
{
    return QCoreApplication::translate("ieumctl",
                                       "how much of the shop hangs on one company, and its second ways");
}

Exit DependencyCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    if (!parser.positionalArguments().isEmpty())
        return invocation.fail(Error("usage.wrong", {name()}));
    const Result<DependencyCheck> check = shop.dependency.check();
    if (!check.ok())
        return invocation.fail(check.error());
    Json scenarios = Json::array();
    for (const StopScenario &scenario : check->scenarios)
        scenarios.push_back(jsonOf(scenario, *check));
    invocation.answer({{"score", check->score},
                       {"since", toJson(toIso(check->since))},
                       {"scenarios", scenarios},
                       {"numbers_left", check->numbersLeft},
                       {"waiting_lines", check->waitingParcels}},
                      textOf(*check));
    return Exit::Done;
}

} // namespace ieum
