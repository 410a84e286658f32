#include "core/storage/SettingsStore.h"

#include "core/storage/Database.h"

#include <QHash>
#include <QStringList>

namespace ieum {

namespace {

QString joinedDays(const ShopProfile &profile)
{
    QStringList days;
    for (const int weekday : profile.closedWeekdays)
        days += QString::number(weekday);
    for (const QDate date : profile.closedDates)
        days += date.toString(Qt::ISODate);
    return days.join(QLatin1Char(' '));
}

void readDays(const QString &text, ShopProfile &profile)
{
    for (const QString &day : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QDate date = QDate::fromString(day, Qt::ISODate);
        if (date.isValid())
            profile.closedDates += date;
        else
            profile.closedWeekdays += day.toInt();
    }
}

QString joinedBreaks(const ShopProfile &profile)
{
    QStringList breaks;
    for (const DayBreak &rest : profile.breaks)
        breaks += rest.from.toString(QStringLiteral("HH:mm")) + QLatin1Char('-') +
                  rest.to.toString(QStringLiteral("HH:mm"));
    return breaks.join(QLatin1Char(' '));
}

void readBreaks(const QString &text, ShopProfile &profile)
{
    for (const QString &part : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QTime from = QTime::fromString(part.section(QLatin1Char('-'), 0, 0), QStringLiteral("HH:mm"));
        const QTime to = QTime::fromString(part.section(QLatin1Char('-'), 1), QStringLiteral("HH:mm"));
        if (from.isValid() && to.isValid())
            profile.breaks += DayBreak{from, to};
    }
}

QTime timeOr(const QString &text, QTime otherwise)
{
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    return time.isValid() ? time : otherwise;
}

ShopProfile profileOf(const QHash<QString, QString> &values)
{
    const ShopProfile standard;
    ShopProfile profile;
    profile.name = values.value(QStringLiteral("shop.name"));
    profile.phone = values.value(QStringLiteral("shop.phone"));
    profile.postcode = values.value(QStringLiteral("shop.postcode"));
    profile.address = values.value(QStringLiteral("shop.address"));
    profile.account = values.value(QStringLiteral("shop.account"));
    profile.optOut = values.value(QStringLiteral("shop.opt-out"));
    profile.opens = timeOr(values.value(QStringLiteral("shop.opens")), standard.opens);
    profile.closes = timeOr(values.value(QStringLiteral("shop.closes")), standard.closes);
    const int grid = values.value(QStringLiteral("shop.grid")).toInt();
    profile.gridMinutes = grid > 0 ? grid : standard.gridMinutes;
    readDays(values.value(QStringLiteral("shop.closed")), profile);
    profile.closedOnHolidays = values.value(QStringLiteral("shop.holidays")) == QLatin1String("closed");
    readBreaks(values.value(QStringLiteral("shop.breaks")), profile);
    profile.bufferMinutes = values.value(QStringLiteral("shop.buffer")).toInt();
    profile.reminders =
        reminderHabitFromCode(values.value(QStringLiteral("shop.reminders"))).value_or(standard.reminders);
    return profile;
}

} // namespace

Result<std::optional<QString>> SettingsStore::value(const QString &name)
{
    Statement select = m_database.prepare("SELECT value FROM settings WHERE name = ?");
    IEUM_TRY_ASSIGN(found, select.bind(name).step());
    return found ? std::optional<QString>(select.text(0)) : std::nullopt;
}

Result<void> SettingsStore::setValue(const QString &name, const QString &value)
{
    return m_database
        .prepare("INSERT INTO settings(name, value) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = "
                 "excluded.value")
        .bind(name)
        .bind(value)
        .run();
}

Result<void> SettingsStore::remove(const QString &name)
{
    return m_database.prepare("DELETE FROM settings WHERE name = ?").bind(name).run();
}

Result<ShopProfile> SettingsStore::profile()
{
    Statement select = m_database.prepare("SELECT name, value FROM settings WHERE name LIKE 'shop.%'");
    QHash<QString, QString> values;
    for (;;) {
        IEUM_TRY_ASSIGN(found, select.step());
        if (!found)
            return profileOf(values);
        values.insert(select.text(0), select.text(1));
    }
}

Result<void> SettingsStore::setProfile(const ShopProfile &profile)
{
    const QString timeFormat = QStringLiteral("HH:mm");
    const std::pair<const char *, QString> rows[] = {
        {"shop.name", profile.name},
        {"shop.phone", profile.phone},
        {"shop.postcode", profile.postcode},
        {"shop.address", profile.address},
        {"shop.account", profile.account},
        {"shop.opt-out", profile.optOut},
        {"shop.opens", profile.opens.toString(timeFormat)},
        {"shop.closes", profile.closes.toString(timeFormat)},
        {"shop.grid", QString::number(profile.gridMinutes)},
        {"shop.closed", joinedDays(profile)},
        {"shop.holidays", QString::fromLatin1(profile.closedOnHolidays ? "closed" : "open")},
        {"shop.breaks", joinedBreaks(profile)},
        {"shop.buffer", QString::number(profile.bufferMinutes)},
        {"shop.reminders", toCode(profile.reminders)},
    };
    for (const auto &[name, value] : rows)
        IEUM_TRY(setValue(QString::fromLatin1(name), value));
    return {};
}

} // namespace ieum
