#include "tests/bench/ProbeBench.h"

#include "app/workspace/ChannelWatch.h"
#include "connectors/common/HttpProber.h"
#include "core/continuity/ProbeJudge.h"

#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace ieum::test {

namespace {

constexpr int runs = 10'000;
constexpr double roundSeconds = double(ChannelWatch::roundEvery.count());
constexpr double openHours = 300; // of a month
const Instant start{1'665'800'000'000};

Instant after(double seconds)
{
    return {start.milliseconds + qint64(seconds * 1000)};
}

/// Seconds from a stop at a chance moment to the round that says so; `wait`: until a failed request is given
/// up.
double delayOf(double stop, double wait)
{
    ProbeStanding standing;
    for (double at = 0;; at += roundSeconds) {
        standing = judged(standing, at < stop ? ProbeResult::Good : ProbeResult::Failed, after(at));
        if (standing.state == ChannelState::Down)
            return at + wait - stop;
    }
}

void printStops(QTextStream &out, const char *kind, double wait)
{
    std::mt19937 chance(1);
    std::uniform_real_distribution<> moment(3600, 7200);
    QList<double> delays;
    for (int run = 0; run < runs; ++run)
        delays += delayOf(moment(chance), wait);
    std::sort(delays.begin(), delays.end());
    const double mean = std::accumulate(delays.begin(), delays.end(), 0.0) / runs;
    out << QStringLiteral("%1 %2 %3\n")
               .arg(QString::fromLatin1(kind), -32)
               .arg(mean, 5, 'f', 0)
               .arg(delays[runs * 95 / 100], 5, 'f', 0);
}

// reference/reliability-security.md 5.4: one round in two hundred fails by chance, and every twentieth hour
// the way to the platform breaks for 40 s on average; here no witness ever notices it.
double falseAlarmsAMonth()
{
    constexpr int months = 200;
    std::mt19937 chance(2);
    std::uniform_real_distribution<> share(0, 1);
    std::exponential_distribution<> gap(1 / (20 * 3600.0)), length(1 / 40.0);
    int alarms = 0;
    ProbeStanding standing;
    double blipFrom = gap(chance), blipTo = blipFrom + length(chance);
    for (double at = 0; at < months * openHours * 3600; at += roundSeconds) {
        while (at > blipTo) {
            blipFrom = blipTo + gap(chance);
            blipTo = blipFrom + length(chance);
        }
        const bool fails = (at >= blipFrom && at <= blipTo) || share(chance) < 0.005;
        const ChannelState before = standing.state;
        standing = judged(standing, fails ? ProbeResult::Failed : ProbeResult::Good, after(at));
        alarms += before != ChannelState::Down && standing.state == ChannelState::Down ? 1 : 0;
    }
    return double(alarms) / months;
}

} // namespace

void probeBench(QTextStream &out)
{
    out << QStringLiteral("\na stop that an address shows: a round every %1 s, three failures; seconds\n")
               .arg(roundSeconds)
        << "how it fails                      mean   p95\n";
    printStops(out, "refuses, resets, answers 5xx", 0);
    printStops(out, "never answers", HttpProber::usualLimits.totalMilliseconds / 1000.0);
    out << QStringLiteral("false alarms a month with blips that no witness sees: %1\n")
               .arg(falseAlarmsAMonth(), 0, 'f', 2);
}

} // namespace ieum::test
