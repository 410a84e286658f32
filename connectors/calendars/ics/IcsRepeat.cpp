#include "connectors/calendars/ics/IcsRepeat.h"

#include "connectors/calendars/ics/IcsTime.h"
#include "core/base/Time.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace ieum {

namespace {

using Parts = QMap<QString, QString>;

Parts partsOf(const QString &rule)
{
    Parts parts;
    for (const QString &part : rule.toUpper().split(QLatin1Char(';'), Qt::SkipEmptyParts))
        parts.insert(part.section(QLatin1Char('='), 0, 0), part.section(QLatin1Char('='), 1));
    return parts;
}

/// 1 Monday … 7 Sunday; 0 for what is none, as the second Tuesday of a month (2TU).
QList<int> weekdaysOf(const QString &text)
{
    static const QStringList names{QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"),
                                   QStringLiteral("TH"), QStringLiteral("FR"), QStringLiteral("SA"),
                                   QStringLiteral("SU")};
    QList<int> days;
    for (const QString &name : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        days += static_cast<int>(names.indexOf(name)) + 1;
    return days;
}

bool isPlain(const Parts &parts)
{
    static const QSet<QString> known{QStringLiteral("FREQ"),  QStringLiteral("INTERVAL"),
                                     QStringLiteral("COUNT"), QStringLiteral("UNTIL"),
                                     QStringLiteral("WKST"),  QStringLiteral("BYDAY")};
    const QString freq = parts.value(QStringLiteral("FREQ"));
    const bool hasDays = parts.contains(QStringLiteral("BYDAY"));
    if (hasDays &&
        (freq != QLatin1String("WEEKLY") || weekdaysOf(parts[QStringLiteral("BYDAY")]).contains(0)))
        return false;
    const QStringList names = parts.keys();
    const bool isKnown =
        std::all_of(names.begin(), names.end(), [](const QString &name) { return known.contains(name); });
    return isKnown && (freq == QLatin1String("DAILY") || freq == QLatin1String("WEEKLY") ||
                       freq == QLatin1String("MONTHLY"));
}

/// The days of one step of the rule: a day, the days of a week, or the day of a month that has it.
QList<QDate> daysOf(const QDate &first, const Parts &parts, int step)
{
    const int every = std::max(1, parts.value(QStringLiteral("INTERVAL")).toInt());
    const QString freq = parts.value(QStringLiteral("FREQ"));
    if (freq == QLatin1String("DAILY"))
        return {first.addDays(qint64(every) * step)};
    if (freq == QLatin1String("MONTHLY")) {
        const QDate day = first.addMonths(every * step);
        return day.day() == first.day() ? QList<QDate>{day} : QList<QDate>();
    }
    QList<int> weekdays = weekdaysOf(parts.value(QStringLiteral("BYDAY")));
    if (weekdays.isEmpty())
        weekdays = {first.dayOfWeek()};
    std::sort(weekdays.begin(), weekdays.end());
    const QDate monday = first.addDays(1 - first.dayOfWeek() + qint64(7) * every * step);
    QList<QDate> days;
    for (const int weekday : std::as_const(weekdays))
        days += monday.addDays(weekday - 1);
    return days;
}

QDateTime endOf(const QDateTime &first, const Parts &parts)
{
    const auto until = icsTime({{}, {}, {}}, parts.value(QStringLiteral("UNTIL")));
    if (!until)
        return first.addYears(1);
    return std::min(first.addYears(1), until->isDay ? until->time.addDays(1).addSecs(-1) : until->time);
}

} // namespace

IcsRepeats icsRepeats(const QDateTime &first, const QString &rule)
{
    IcsRepeats repeats;
    const Parts parts = partsOf(rule);
    repeats.isUnderstood = parts.isEmpty() || isPlain(parts);
    if (parts.isEmpty() || !repeats.isUnderstood) {
        repeats.starts = {first};
        return repeats;
    }
    const int count = parts.value(QStringLiteral("COUNT")).toInt();
    const int most = count > 0 ? std::min(count, mostIcsRepeats) : mostIcsRepeats;
    const QDateTime end = endOf(first, parts);
    QDateTime last = first;
    for (int step = 0; last <= end && repeats.starts.size() < most; ++step) {
        for (const QDate day : daysOf(first.date(), parts, step)) {
            last = seoulTime(day, first.time());
            if (last >= first && last <= end && repeats.starts.size() < most)
                repeats.starts += last;
        }
    }
    const bool hasEnd = count > 0 || parts.contains(QStringLiteral("UNTIL"));
    repeats.isCut = !hasEnd || (count > repeats.starts.size());
    return repeats;
}

} // namespace ieum
