#pragma once

#include <QDate>
#include <QList>

#include <array>

namespace ieum {

/// One business day as it was heard. Hours are counted from the opening.
struct RhythmDay
{
    QDate day;
    QList<int> conversations; ///< begun in each hour
    QList<double> watched;    ///< share of each hour in which somebody listened: 0 … 1
};

/// How many new conversations a shop expects in each hour of its week, and how much its days swing; learned
/// from its own past. What is known only roughly counts as swing too, so that it raises no false alarm.
class ConversationRhythm
{
public:
    ConversationRhythm() = default;
    /// `days`: business days of one length, in any order.
    explicit ConversationRhythm(const QList<RhythmDay> &days);

    /// Expected conversations an hour; 0 on weekdays that proved to be closed.
    double rate(QDate day, qsizetype hour) const;
    double perMonth() const; ///< expected conversations in 30 days
    /// Variance of a day's own factor around 1 (the square of its coefficient of variation).
    double swing() const { return m_swing; }

private:
    using Weekdays = std::array<double, 7>;
    struct Counts;

    void learnRates(const Counts &counts);
    void learnSwing(const QList<RhythmDay> &days);

    QList<Weekdays> m_rates; ///< by hour
    double m_swing = 0;
};

} // namespace ieum
