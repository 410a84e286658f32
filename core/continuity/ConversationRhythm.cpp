#include "core/continuity/ConversationRhythm.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ieum {

namespace {

// The reference's simulations shrink each hour of the week to "this weekday × this hour" with four weeks.
constexpr double pseudoWeeks = 4;
// A weekday has few days to show its own level: it leans on the other weekdays with two of its own.
constexpr double pseudoDays = 2;
// How many standard errors of the swing are added to it. Found by simulation (ieum_bench monitor): with
// none, a shop with one conversation in two hours and four weeks of history has 1.6 false alarms a month for
// one.
constexpr double doubt = 1.7;

std::size_t weekdayOf(QDate day)
{
    return static_cast<std::size_t>(day.dayOfWeek() - 1);
}

double ratio(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

} // namespace

struct ConversationRhythm::Counts
{
    explicit Counts(const QList<RhythmDay> &days)
    {
        for (const RhythmDay &day : days)
            hours = std::max(hours, day.conversations.size());
        heard.resize(hours);
        watched.resize(hours);
        for (const RhythmDay &day : days)
            add(day);
        learnHours();
    }

    void add(const RhythmDay &day)
    {
        const std::size_t weekday = weekdayOf(day.day);
        for (qsizetype hour = 0; hour < day.conversations.size(); ++hour) {
            heard[hour][weekday] += day.conversations[hour] * (day.watched[hour] > 0 ? 1 : 0);
            watched[hour][weekday] += day.watched[hour];
        }
    }

    // A weekday on which nobody ever wrote, though three would have been expected, is a closed one.
    void leaveOutSilentWeekdays()
    {
        for (std::size_t weekday = 0; weekday < 7; ++weekday) {
            if (heardOn(weekday) > 0 || expectedOn(weekday) < 3)
                continue;
            for (Weekdays &hour : watched)
                hour[weekday] = 0;
        }
        learnHours();
    }

    double heardOn(std::size_t weekday) const { return over(heard, weekday); }
    /// By the hours alone, were this weekday like the others.
    double expectedOn(std::size_t weekday) const
    {
        double expected = 0;
        for (qsizetype hour = 0; hour < hours; ++hour)
            expected += hourly[hour] * watched[hour][weekday];
        return expected;
    }

    qsizetype hours = 0;
    QList<Weekdays> heard;
    QList<Weekdays> watched; ///< in whole hours
    QList<double> hourly;    ///< conversations in each hour of a day, over all weekdays

private:
    void learnHours()
    {
        hourly.clear();
        for (qsizetype hour = 0; hour < hours; ++hour)
            hourly += ratio(sum(heard[hour]), sum(watched[hour]));
    }
    static double sum(const Weekdays &days) { return std::accumulate(days.begin(), days.end(), 0.0); }
    static double over(const QList<Weekdays> &hours, std::size_t weekday)
    {
        return std::accumulate(hours.begin(), hours.end(), 0.0,
                               [weekday](double sum, const Weekdays &hour) { return sum + hour[weekday]; });
    }
};

ConversationRhythm::ConversationRhythm(const QList<RhythmDay> &days)
{
    Counts counts(days);
    counts.leaveOutSilentWeekdays();
    learnRates(counts);
    learnSwing(days);
}

void ConversationRhythm::learnRates(const Counts &counts)
{
    const double aDay = std::accumulate(counts.hourly.begin(), counts.hourly.end(), 0.0);
    m_rates = QList<Weekdays>(counts.hours, Weekdays{});
    for (std::size_t weekday = 0; weekday < 7; ++weekday) {
        const double expected = counts.expectedOn(weekday);
        if (expected <= 0)
            continue;
        const double level = ratio(counts.heardOn(weekday) + pseudoDays * aDay, expected + pseudoDays * aDay);
        for (qsizetype hour = 0; hour < counts.hours; ++hour)
            m_rates[hour][weekday] =
                ratio(counts.heard[hour][weekday] + pseudoWeeks * level * counts.hourly[hour],
                      counts.watched[hour][weekday] + pseudoWeeks);
    }
}

// Method of moments: what the days scatter beyond chance, and the doubt in that.
void ConversationRhythm::learnSwing(const QList<RhythmDay> &days)
{
    double beyond = 0;
    double squares = 0;
    for (const RhythmDay &day : days) {
        double expected = 0;
        double heard = 0;
        for (qsizetype hour = 0; hour < day.conversations.size(); ++hour) {
            expected += rate(day.day, hour) * day.watched[hour];
            heard += day.conversations[hour];
        }
        beyond += (heard - expected) * (heard - expected) - expected;
        squares += expected * expected;
    }
    const auto count = double(days.size());
    const double found = std::max(0.0, ratio(beyond, squares));
    const double aDay = std::sqrt(ratio(squares, count));
    const double standardError = std::sqrt(ratio(2, count)) * (ratio(1, aDay) + found);
    m_swing = found + doubt * standardError;
}

double ConversationRhythm::rate(QDate day, qsizetype hour) const
{
    return hour < m_rates.size() ? m_rates[hour][weekdayOf(day)] : 0;
}

double ConversationRhythm::perMonth() const
{
    double week = 0;
    for (const Weekdays &hour : m_rates)
        week += std::accumulate(hour.begin(), hour.end(), 0.0);
    return week * 30 / 7;
}

} // namespace ieum
