#include "core/continuity/DependencyWords.h"

#include "core/korean/Display.h"

#include <QCoreApplication>

namespace ieum {

namespace {

using Job = JobExposure::Job;

struct DependencyTexts
{
    Q_DECLARE_TR_FUNCTIONS(Dependency)
};

constexpr int goodScore = 80, fairScore = 50;

QString percent(qint64 part, qint64 all)
{
    return QString::number(all > 0 ? (100 * part + all / 2) / all : 0);
}

QString lineOf(const JobExposure &job)
{
    switch (job.job) {
    case Job::Inquiries:
        if (job.alone == 0)
            return DependencyTexts::tr(
                       "%1 of %2 people who wrote came over it; all can be reached another way.")
                .arg(job.over)
                .arg(job.all);
        return DependencyTexts::tr(
                   "%1 of %2 people who wrote came over it; %3 of them can be reached no other way.")
            .arg(job.over)
            .arg(job.all)
            .arg(job.alone);
    case Job::Bookings:
        if (job.alone == 0)
            return DependencyTexts::tr("%1 of %2 bookings came over it; all have another contact.")
                .arg(job.over)
                .arg(job.all);
        return DependencyTexts::tr(
                   "%1 of %2 bookings came over it; for %3 of them there is no other contact.")
            .arg(job.over)
            .arg(job.all)
            .arg(job.alone);
    case Job::Orders:
        break;
    }
    return DependencyTexts::tr("%1 of %2 orders came over it, %3 or %4 % of what was sold.")
        .arg(job.over)
        .arg(job.all)
        .arg(displayMoney(job.won), percent(job.won.won, job.allWon.won));
}

QString secondWayOf(const JobExposure &job)
{
    switch (job.job) {
    case Job::Inquiries:
        return DependencyTexts::tr(
                   "Ask those %1 people for a mobile number while the channel still works: it costs "
                   "nothing, and one text reaches them all.")
            .arg(job.alone);
    case Job::Bookings:
        return DependencyTexts::tr("Enter a phone number with each of these %1 bookings.").arg(job.alone);
    case Job::Orders:
        break;
    }
    return DependencyTexts::tr(
        "Bring today's order sheet in before closing time: what is here can be packed and "
        "labelled without it. For new orders, a second market, or orders by phone in Ieum.");
}

bool needsSecondWay(const JobExposure &job)
{
    return job.job == Job::Orders ? job.over > 0 : job.alone > 0;
}

} // namespace

QString scenarioTitle(const StopScenario &scenario)
{
    return scenario.company.isEmpty() ? DependencyTexts::tr("If our own internet stops")
                                      : DependencyTexts::tr("If %1 stops").arg(scenario.company);
}

QStringList scenarioLines(const StopScenario &scenario)
{
    QStringList lines;
    for (const JobExposure &job : scenario.jobs) {
        if (job.over > 0)
            lines += lineOf(job);
    }
    if (scenario.company.isEmpty())
        lines += DependencyTexts::tr(
            "New orders cannot be fetched; texts and calls go by the mobile, labels print.");
    return lines.isEmpty() ? QStringList{DependencyTexts::tr("Nothing of the last 90 days hangs on it.")}
                           : lines;
}

QStringList secondWays(const StopScenario &scenario, const DependencyCheck &check)
{
    QStringList ways;
    for (const JobExposure &job : scenario.jobs) {
        if (needsSecondWay(job))
            ways += secondWayOf(job);
    }
    if (check.hasParcels && check.numbersLeft < check.waitingParcels)
        ways += DependencyTexts::tr(
                    "Ask the courier for a band of numbers: %1 order lines wait and %2 numbers are left.")
                    .arg(check.waitingParcels)
                    .arg(check.numbersLeft);
    if (scenario.company.isEmpty())
        ways += DependencyTexts::tr("Try once to connect this PC through the mobile's hotspot.");
    return ways;
}

QString scoreText(const DependencyCheck &check)
{
    const QString score = DependencyTexts::tr("%1 of 100.").arg(check.score) + u' ';
    if (check.score >= goodScore)
        return score + DependencyTexts::tr("No single stop takes much from the shop.");
    if (check.score >= fairScore)
        return score + DependencyTexts::tr("One stop would leave some of the shop's people or sales behind.");
    return score + DependencyTexts::tr("Too much hangs on one company.");
}

} // namespace ieum
