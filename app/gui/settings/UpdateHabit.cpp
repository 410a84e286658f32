#include "app/gui/settings/UpdateHabit.h"

#include "app/gui/style/Preferences.h"

namespace ieum {

namespace {

const QString weeklyName = QStringLiteral("updates/weekly"), askedName = QStringLiteral("updates/asked"),
              asideName = QStringLiteral("updates/aside");
constexpr qint64 week = 7 * 24 * 60 * 60;

} // namespace

bool UpdateHabit::asksWeekly() const
{
    return Preferences().bytes(weeklyName) == "yes";
}

void UpdateHabit::setAsksWeekly(bool weekly)
{
    Preferences().setBytes(weeklyName, weekly ? "yes" : "no");
}

QDateTime UpdateHabit::lastAsked() const
{
    return QDateTime::fromString(QString::fromLatin1(Preferences().bytes(askedName)), Qt::ISODate);
}

void UpdateHabit::setLastAsked(const QDateTime &at)
{
    Preferences().setBytes(askedName, at.toUTC().toString(Qt::ISODate).toLatin1());
}

QString UpdateHabit::putAside() const
{
    return QString::fromLatin1(Preferences().bytes(asideName));
}

void UpdateHabit::setPutAside(const QString &version)
{
    Preferences().setBytes(asideName, version.toLatin1());
}

bool UpdateHabit::isDue(const QDateTime &now) const
{
    const QDateTime last = lastAsked();
    return asksWeekly() && (!last.isValid() || qAbs(last.secsTo(now)) >= week);
}

} // namespace ieum
