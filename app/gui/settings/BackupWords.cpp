#include "app/gui/settings/BackupWords.h"

#include "core/korean/Display.h"

#include <QCoreApplication>

namespace ieum {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("BackupWords", text);
}

} // namespace

QString backupTimeWords(Instant at, Instant now)
{
    const QDateTime then = at.inSeoul();
    const QString time = then.toString(QStringLiteral("HH:mm"));
    const qint64 days = then.date().daysTo(now.inSeoul().date());
    if (days == 0)
        return translated(QT_TRANSLATE_NOOP("BackupWords", "today %1")).arg(time);
    if (days == 1)
        return translated(QT_TRANSLATE_NOOP("BackupWords", "yesterday %1")).arg(time);
    return displayDay(then.date()) + QLatin1Char(' ') + time;
}

QString lastBackupWords(const BackupService::Standing &standing, Instant now)
{
    if (!standing.last)
        return translated(QT_TRANSLATE_NOOP("BackupWords", "No backup yet"));
    if (standing.isOld)
        return translated(QT_TRANSLATE_NOOP("BackupWords", "No backup for %1 days"))
            .arg(standing.last->secondsTo(now) / (24 * 60 * 60));
    return translated(QT_TRANSLATE_NOOP("BackupWords", "Last backup %1"))
        .arg(backupTimeWords(*standing.last, now));
}

} // namespace ieum
