#include "tests/bench/MonitorBench.h"

#include "core/continuity/SilenceDetector.h"
#include "tests/bench/ProbeBench.h"
#include "tests/support/SimulatedShop.h"

#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ieum::test {

namespace {

const QDate firstDay(2023, 1, 9);

struct Regime
{
    SimulatedShop::Habits habits;
    int weeks = 8;
};

struct Figures
{
    int falseAlarms = 0;
    double months = 0;
    QList<double> delays; ///< open minutes from a stop to its alarm
};

// Minutes of opening hours between two moments.
double openMinutes(Instant from, Instant to)
{
    double minutes = 0;
    for (QDate day = from.inSeoul().date(); day <= to.inSeoul().date(); day = day.addDays(1)) {
        const Instant opens = SimulatedShop::opening(day);
        const qint64 begin = std::max(opens, from).milliseconds;
        const qint64 end = std::min(opens.plusSeconds(10 * 3600), to).milliseconds;
        minutes += double(std::max<qint64>(0, end - begin)) / 60000;
    }
    return minutes;
}

// A month without a fault, then a stop at some open moment of the following week.
void liveAMonth(const Regime &regime, unsigned seed, Figures &figures)
{
    SimulatedShop shop(regime.habits, seed);
    SilenceDetector detector({ShopProfile(), 1, regime.weeks * 7});
    const int learning = regime.weeks * 7;
    const QDate stopDay = firstDay.addDays(learning + 30 + int(shop.chance() * 7));
    const Instant stop = SimulatedShop::opening(stopDay).plusSeconds(qint64(shop.chance() * 36000));
    for (QDate day = firstDay; day <= stopDay; day = day.addDays(1)) {
        for (const SimulatedShop::Message &message : shop.day(day)) {
            if (message.at < stop && detector.hear(message.at, message.beginsConversation))
                ++figures.falseAlarms;
        }
    }
    figures.months += double(firstDay.daysTo(stopDay) - learning) / 30;
    if (detector.waitUntil(stop)) {
        ++figures.falseAlarms;
        return;
    }
    if (const auto alarm = detector.waitUntil(stop.plusSeconds(60 * 86400)))
        figures.delays += openMinutes(stop, alarm->at);
}

// Mean over the stops: ln(N) − 1 conversations at the rate of the hour, were all rates known.
double limitOf(const SimulatedShop::Habits &habits)
{
    const double threshold = std::log(habits.perHour * 300);
    double slowness = 0;
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 10; ++hour)
            slowness +=
                habits.hasBusyHours ? 1 / (SimulatedShop::hours[hour] * SimulatedShop::weekdays[day]) : 1;
    }
    return (threshold - 1) / habits.perHour * 60 * slowness / 70;
}

void print(QTextStream &out, const Regime &regime, Figures figures)
{
    std::sort(figures.delays.begin(), figures.delays.end());
    const auto count = figures.delays.size();
    const double mean = std::accumulate(figures.delays.begin(), figures.delays.end(), 0.0) / double(count);
    out << QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9\n")
               .arg(regime.habits.perHour, 6)
               .arg(regime.habits.swing, 5)
               .arg(regime.weeks, 5)
               .arg(regime.habits.messages, 8)
               .arg(regime.habits.hasBusyHours ? QStringLiteral("busy") : QStringLiteral("flat"), 5)
               .arg(figures.falseAlarms / figures.months, 8, 'f', 2)
               .arg(mean, 6, 'f', 0)
               .arg(figures.delays[count * 95 / 100], 6, 'f', 0)
               .arg(limitOf(regime.habits), 7, 'f', 0);
    out.flush();
}

QList<Regime> regimes()
{
    QList<Regime> all{{{.perHour = 12, .hasBusyHours = false}, 8},
                      {{.perHour = 12, .swing = 0.3, .hasBusyHours = false}, 8}};
    for (const double perHour : {0.5, 1.0, 2.0, 6.0, 12.0, 30.0}) {
        for (const double swing : {0.0, 0.3, 0.5}) {
            for (const int weeks : {4, 8, 13})
                all += Regime{{.perHour = perHour, .swing = swing}, weeks};
        }
    }
    for (const double perHour : {4.0, 12.0})
        all += Regime{{.perHour = perHour, .messages = 4}, 8};
    return all;
}

} // namespace

int monitorBench(int months)
{
    QTextStream out(stdout);
    out << "a total stop, one false alarm a month accepted; delays in open minutes; the limit knows every "
           "rate "
           "and no swing\n"
        << "an hour swing weeks messages hours false/month mean   p95   limit\n";
    for (const Regime &regime : regimes()) {
        Figures figures;
        for (int month = 0; month < months; ++month)
            liveAMonth(regime, unsigned(month + 1), figures);
        print(out, regime, figures);
    }
    probeBench(out);
    return 0;
}

} // namespace ieum::test
