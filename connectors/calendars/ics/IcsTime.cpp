#include "connectors/calendars/ics/IcsTime.h"

#include "core/base/Time.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace ieum {

namespace {

bool isSeoul(const QString &zone)
{
    static const QStringList names{QString(), QStringLiteral("Asia/Seoul"),
                                   QStringLiteral("Korea Standard Time"), QStringLiteral("KST"),
                                   QStringLiteral("ROK")};
    return names.contains(zone);
}

IcsTime inZone(QDate date, QTime time, const QString &zone)
{
    if (isSeoul(zone))
        return {seoulTime(date, time), false, false};
    const QTimeZone known(zone.toUtf8());
    if (!known.isValid())
        return {seoulTime(date, time), false, true};
    return {Instant::of(QDateTime(date, time, known)).inSeoul(), false, false};
}

} // namespace

std::optional<IcsTime> icsTime(const IcsProperty &property)
{
    return icsTime(property, property.value);
}

std::optional<IcsTime> icsTime(const IcsProperty &property, const QString &value)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{8})(?:T(\\d{6})(Z?))?$"));
    const auto match = form.match(value.trimmed());
    const QDate date = QDate::fromString(match.captured(1), QStringLiteral("yyyyMMdd"));
    if (!match.hasMatch() || !date.isValid())
        return std::nullopt;
    if (match.captured(2).isEmpty())
        return IcsTime{seoulTime(date, QTime(0, 0)), true, false};
    const QTime time = QTime::fromString(match.captured(2), QStringLiteral("HHmmss"));
    if (!time.isValid())
        return std::nullopt;
    if (!match.captured(3).isEmpty())
        return IcsTime{Instant::of(QDateTime(date, time, Qt::UTC)).inSeoul(), false, false};
    return inZone(date, time, property.parameters.value(QStringLiteral("TZID")));
}

std::optional<qint64> icsSeconds(const QString &duration)
{
    static const QRegularExpression form(
        QStringLiteral("^\\+?P(?:(\\d+)W)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)S)?)?$"));
    const auto match = form.match(duration.trimmed());
    constexpr qint64 units[] = {7 * 86400, 86400, 3600, 60, 1};
    qint64 seconds = 0;
    for (int i = 0; i < 5; ++i)
        seconds += match.captured(i + 1).toLongLong() * units[i];
    return seconds > 0 ? std::optional(seconds) : std::nullopt;
}

} // namespace ieum
