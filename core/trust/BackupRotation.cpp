#include "core/trust/BackupRotation.h"

#include <QDate>

#include <algorithm>
#include <numeric>

namespace ieum {

namespace {

/// Keeps the first it sees of each period, until it has enough of them. Asked from the newest on.
class Periods
{
public:
    explicit Periods(int most)
        : m_left(most)
    {
    }
    bool keeps(qint64 period)
    {
        if (m_left == 0 || period == m_last)
            return false;
        m_last = period;
        --m_left;
        return true;
    }

private:
    int m_left;
    qint64 m_last = -1;
};

qint64 weekOf(QDate day)
{
    return day.toJulianDay() / 7; // Julian day 0 was a Monday
}

qint64 monthOf(QDate day)
{
    return day.year() * 12LL + day.month();
}

QList<qsizetype> newestFirst(const QList<Instant> &made)
{
    QList<qsizetype> order(made.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype left, qsizetype right) { return made[left] > made[right]; });
    return order;
}

} // namespace

QList<qsizetype> BackupRotation::outdated(const QList<Instant> &made, Instant now)
{
    const QList<qsizetype> order = newestFirst(made);
    if (order.isEmpty() || made[order.first()] > now)
        return {};
    const Instant fullSince = now.plusSeconds(-fullDays * 24 * 60 * 60);
    Periods byDay(days), byWeek(weeks), byMonth(months);
    QList<qsizetype> outdated;
    for (const qsizetype place : order) {
        if (made[place] >= fullSince)
            continue;
        const QDate day = made[place].inSeoul().date();
        const bool ofDay = byDay.keeps(day.toJulianDay());
        const bool ofWeek = byWeek.keeps(weekOf(day));
        const bool ofMonth = byMonth.keeps(monthOf(day));
        if (!ofDay && !ofWeek && !ofMonth && place != order.first())
            outdated += place;
    }
    return outdated;
}

} // namespace ieum
