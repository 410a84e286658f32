#pragma once

#include "connectors/calendars/ics/IcsEvents.h"

#include <QDateTime>

#include <optional>

namespace ieum {

/// A time of a calendar file as a civil one of Seoul.
struct IcsTime
{
    QDateTime time;
    bool isDay = false;     ///< a day without an hour
    bool isStrange = false; ///< of a zone that is not known: taken as Seoul's
};

/// Of a DTSTART, DTEND or RECURRENCE-ID; none when it cannot be read.
std::optional<IcsTime> icsTime(const IcsProperty &property);
/// The same for one of several values ("20221017T150000") with the parameters of `property`.
std::optional<IcsTime> icsTime(const IcsProperty &property, const QString &value);

/// PT1H30M, P1D, P1W in seconds; none when it is no length, or none above zero.
std::optional<qint64> icsSeconds(const QString &duration);

} // namespace ieum
