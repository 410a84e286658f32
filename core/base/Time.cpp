#include "core/base/Time.h"

namespace ieum {

namespace {
constexpr int seoulOffsetSeconds = 9 * 3600;
}

QDateTime Instant::inSeoul() const
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::OffsetFromUTC, seoulOffsetSeconds);
}

Instant Instant::of(const QDateTime &time)
{
    return {time.toMSecsSinceEpoch()};
}

QDateTime seoulTime(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::OffsetFromUTC, seoulOffsetSeconds);
}

Result<Instant> instantFromIso(const QString &text)
{
    QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!time.isValid())
        return Error("usage.invalid-time", {text});
    if (time.timeSpec() == Qt::LocalTime)
        time = seoulTime(time.date(), time.time());
    return Instant::of(time);
}

QString toIso(Instant instant)
{
    return toIso(instant.inSeoul());
}

QString toIso(const QDateTime &civil)
{
    return civil.toString(Qt::ISODate);
}

} // namespace ieum
