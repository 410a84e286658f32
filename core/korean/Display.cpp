#include "core/korean/Display.h"

#include <QCoreApplication>
#include <QLocale>

namespace ieum {

namespace {

struct Display
{
    Q_DECLARE_TR_FUNCTIONS(Display)
};

QString weekday(QDate day)
{
    static const char *const names[] = {
        QT_TRANSLATE_NOOP("Display", "Mon"), QT_TRANSLATE_NOOP("Display", "Tue"),
        QT_TRANSLATE_NOOP("Display", "Wed"), QT_TRANSLATE_NOOP("Display", "Thu"),
        QT_TRANSLATE_NOOP("Display", "Fri"), QT_TRANSLATE_NOOP("Display", "Sat"),
        QT_TRANSLATE_NOOP("Display", "Sun")};
    return Display::tr(names[day.dayOfWeek() - 1]);
}

QString hourAndMinute(const QTime &time)
{
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    return QStringLiteral("%1:%2").arg(hour).arg(time.minute(), 2, 10, QLatin1Char('0'));
}

bool isNoon(const QTime &time)
{
    return time.hour() == 12 && time.minute() == 0;
}

QString monthAndDay(QDate day)
{
    return Display::tr("%1/%2").arg(day.month()).arg(day.day());
}

} // namespace

QString displayTime(const QTime &time)
{
    if (isNoon(time))
        return Display::tr("12 noon");
    return (time.hour() < 12 ? Display::tr("%1 a.m.") : Display::tr("%1 p.m.")).arg(hourAndMinute(time));
}

QString displayTimeInList(Instant at, Instant now)
{
    const QDateTime civil = at.inSeoul();
    const QDate today = now.inSeoul().date();
    const QDate day = civil.date();
    if (day == today)
        return displayTime(civil.time());
    if (day == today.addDays(-1))
        return Display::tr("yesterday");
    if (day.year() == today.year())
        return Display::tr("%1. %2.").arg(day.month()).arg(day.day());
    return Display::tr("%1. %2. %3.").arg(day.year()).arg(day.month()).arg(day.day());
}

QString displayDay(QDate day)
{
    return Display::tr("%1 (%2)").arg(monthAndDay(day), weekday(day));
}

QString displayDayInMonth(QDate day)
{
    return Display::tr("%1 (%2)").arg(Display::tr("the %1").arg(day.day()), weekday(day));
}

QString displayDayTime(const QDateTime &civil)
{
    return displayDay(civil.date()) + QLatin1Char(' ') + displayTime(civil.time());
}

QString displayDayTime(Instant at)
{
    return displayDayTime(at.inSeoul());
}

QString displayNearDay(QDate day, QDate today)
{
    if (day == today)
        return Display::tr("today");
    if (day == today.addDays(1))
        return Display::tr("tomorrow");
    if (day == today.addDays(-1))
        return Display::tr("yesterday");
    return day.year() == today.year() ? displayDay(day)
                                      : Display::tr("%1, %2").arg(day.year()).arg(displayDay(day));
}

QString displayNearDayTime(const QDateTime &civil, Instant now)
{
    return displayNearDay(civil.date(), now.inSeoul().date()) + QLatin1Char(' ') + displayTime(civil.time());
}

QString displaySpan(const QDateTime &start, const QDateTime &end)
{
    const bool sameHalf =
        start.date() == end.date() && (start.time().hour() < 12) == (end.time().hour() < 12);
    const bool sayHalf = !sameHalf || isNoon(start.time()) || isNoon(end.time());
    return Display::tr("%1 – %2").arg(displayTime(start.time()),
                                      sayHalf ? displayTime(end.time()) : hourAndMinute(end.time()));
}

QString displayDayRange(QDate first, QDate last)
{
    const bool sameMonth = first.year() == last.year() && first.month() == last.month();
    const QString end = sameMonth ? Display::tr("the %1").arg(last.day()) : monthAndDay(last);
    return Display::tr("%1 – %2").arg(monthAndDay(first), end);
}

QString displayMoney(Money money)
{
    return Display::tr("₩%1").arg(QLocale(QLocale::Korean, QLocale::SouthKorea).toString(money.won));
}

QString displayWaiting(Instant since, Instant now)
{
    const qint64 minutes = since.secondsTo(now) / 60;
    if (minutes < 1)
        return Display::tr("just now");
    if (minutes < 60)
        return Display::tr("%1 min").arg(minutes);
    if (minutes < 48 * 60)
        return Display::tr("%1 h").arg(minutes / 60);
    return Display::tr("%1 days").arg(minutes / (24 * 60));
}

QString displayWaitingSince(Instant since, Instant now)
{
    if (since.secondsTo(now) < 60)
        return Display::tr("just now");
    return Display::tr("for %1").arg(displayWaiting(since, now));
}

QString displayMinutes(int minutes)
{
    if (minutes < 60)
        return Display::tr("%1 min").arg(minutes);
    const QString hours = Display::tr("%1 h").arg(minutes / 60);
    return minutes % 60 == 0 ? hours : hours + QLatin1Char(' ') + Display::tr("%1 min").arg(minutes % 60);
}

} // namespace ieum
