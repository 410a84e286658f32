#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace ieum {

/// The starts that a rule gives.
struct IcsRepeats
{
    QList<QDateTime> starts;
    bool isUnderstood = true; ///< false: only the first start is given
    bool isCut = false;       ///< it goes on beyond what was taken
};

/// How far ahead an endless rule is followed.
constexpr int mostIcsRepeats = 200;

/// Follows an RRULE from its first start: FREQ DAILY, WEEKLY (with BYDAY) and MONTHLY on the same day, with
/// INTERVAL, COUNT and UNTIL, for at most a year. An empty rule gives the first start alone.
IcsRepeats icsRepeats(const QDateTime &first, const QString &rule);

} // namespace ieum
