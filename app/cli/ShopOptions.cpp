#include "app/cli/ShopOptions.h"

#include "core/bookings/BreakText.h"
#include "core/domain/AdvertisingRules.h"

#include <QCoreApplication>

namespace ieum {

namespace {

QTime timeOf(const QString &text)
{
    return text == QLatin1String("24:00") ? QTime(0, 0) : QTime::fromString(text, QStringLiteral("H:mm"));
}

// 1 Monday … 7 Sunday; 0 when it is none.
int weekdayOf(const QString &word)
{
    static const QStringList english{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                     QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                     QStringLiteral("sun")};
    static const QString korean = QStringLiteral("월화수목금토일");
    const qsizetype byEnglish = english.indexOf(word.left(3).toLower());
    const qsizetype byKorean = word.isEmpty() ? -1 : korean.indexOf(word[0]);
    return int(qMax(byEnglish, byKorean)) + 1;
}

Result<void> readDays(const QString &text, ShopProfile &profile)
{
    profile.closedWeekdays.clear();
    profile.closedDates.clear();
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        const QDate date = QDate::fromString(word, Qt::ISODate);
        if (date.isValid())
            profile.closedDates += date;
        else if (const int weekday = weekdayOf(word))
            profile.closedWeekdays += weekday;
        else
            return Error("usage.invalid-days", {word});
    }
    return {};
}

Result<void> readGrid(const QString &text, ShopProfile &profile)
{
    const int minutes = text.toInt();
    if (minutes < 5 || minutes > 240)
        return Error("usage.invalid-number", {text});
    profile.gridMinutes = minutes;
    return {};
}

/// 12:30-13:30,18:00-18:30; "none" takes them all away.
Result<void> readBreaks(const QString &text, ShopProfile &profile)
{
    const auto breaks = breaksFromText(text == QLatin1String("none") ? QString() : text);
    if (!breaks)
        return Error("usage.invalid-hours", {text});
    profile.breaks = *breaks;
    return {};
}

Result<void> readBuffer(const QString &text, ShopProfile &profile)
{
    bool isNumber = false;
    const int minutes = text.toInt(&isNumber);
    if (!isNumber || minutes < 0 || minutes > 240)
        return Error("usage.invalid-number", {text});
    profile.bufferMinutes = minutes;
    return {};
}

Result<void> readHolidays(const QString &text, ShopProfile &profile)
{
    if (text != QLatin1String("open") && text != QLatin1String("closed"))
        return Error("usage.invalid-days", {text});
    profile.closedOnHolidays = text == QLatin1String("closed");
    return {};
}

Result<void> readReminders(const QString &text, ShopProfile &profile)
{
    const auto habit = reminderHabitFromCode(text);
    if (!habit)
        return Error("usage.wrong", {text});
    profile.reminders = *habit;
    return {};
}

/// An empty one takes it away.
Result<void> readOptOut(const QString &text, ShopProfile &profile)
{
    profile.optOut = optOutNumber(text);
    return profile.optOut.isEmpty() && !text.trimmed().isEmpty() ? Error("advertising.not-080", {text})
                                                                 : Result<void>();
}

Result<void> readTableOptions(ShopProfile &profile, const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("breaks")))
        IEUM_TRY(readBreaks(parser.value(QStringLiteral("breaks")), profile));
    if (parser.isSet(QStringLiteral("buffer")))
        IEUM_TRY(readBuffer(parser.value(QStringLiteral("buffer")), profile));
    if (parser.isSet(QStringLiteral("holidays")))
        IEUM_TRY(readHolidays(parser.value(QStringLiteral("holidays")), profile));
    if (parser.isSet(QStringLiteral("reminders")))
        IEUM_TRY(readReminders(parser.value(QStringLiteral("reminders")), profile));
    return {};
}

void addTableOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{QStringLiteral("breaks"),
          QCoreApplication::translate("ieumctl", "rests of every day: 12:30-13:30, or none"),
          QStringLiteral("HOURS")},
         {QStringLiteral("buffer"), QCoreApplication::translate("ieumctl", "minutes between two bookings"),
          QStringLiteral("MIN")},
         {QStringLiteral("holidays"),
          QCoreApplication::translate("ieumctl", "open or closed on public holidays"),
          QStringLiteral("open|closed")},
         {QStringLiteral("reminders"),
          QCoreApplication::translate("ieumctl", "of bookings: not at all, by a press, or by themselves"),
          QStringLiteral("off|ask|send")}});
}

} // namespace

void addShopOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{QStringLiteral("name"), QCoreApplication::translate("ieumctl", "the shop's name"),
          QStringLiteral("N")},
         {QStringLiteral("open"), QCoreApplication::translate("ieumctl", "opening hours, 10:00-20:00"),
          QStringLiteral("HOURS")},
         {QStringLiteral("phone"), QCoreApplication::translate("ieumctl", "the shop's phone number"),
          QStringLiteral("P")},
         {QStringLiteral("address"), QCoreApplication::translate("ieumctl", "the shop's address"),
          QStringLiteral("A")},
         {QStringLiteral("postcode"), QCoreApplication::translate("ieumctl", "the shop's postcode"),
          QStringLiteral("Z")},
         {QStringLiteral("account"),
          QCoreApplication::translate("ieumctl", "the bank account that customers pay to"),
          QStringLiteral("TEXT")},
         {QStringLiteral("opt-out"),
          QCoreApplication::translate("ieumctl", "the 080 number at which advertising can be refused"),
          QStringLiteral("080-…")},
         {QStringLiteral("grid"),
          QCoreApplication::translate("ieumctl", "minutes between the rows of the calendar"),
          QStringLiteral("MIN")},
         {QStringLiteral("closed"),
          QCoreApplication::translate("ieumctl", "closed weekdays and dates: sun,2022-10-10"),
          QStringLiteral("DAYS")}});
    addTableOptions(parser);
}

Result<void> readHours(const QString &text, ShopProfile &profile)
{
    const QStringList ends = text.split(QLatin1Char('-'));
    const QTime opens = timeOf(ends.value(0).trimmed());
    const QTime closes = timeOf(ends.value(1).trimmed());
    if (ends.size() != 2 || !opens.isValid() || !closes.isValid())
        return Error("usage.invalid-hours", {text});
    profile.opens = opens;
    profile.closes = closes;
    return profile.hasValidHours() ? Result<void>() : Error("usage.invalid-hours", {text});
}

Result<ShopProfile> withOptions(ShopProfile profile, const QCommandLineParser &parser)
{
    const std::pair<const char *, QString *> texts[] = {{"name", &profile.name},
                                                        {"phone", &profile.phone},
                                                        {"address", &profile.address},
                                                        {"postcode", &profile.postcode},
                                                        {"account", &profile.account}};
    for (const auto &[option, field] : texts) {
        if (parser.isSet(QString::fromLatin1(option)))
            *field = parser.value(QString::fromLatin1(option)).trimmed();
    }
    if (parser.isSet(QStringLiteral("opt-out")))
        IEUM_TRY(readOptOut(parser.value(QStringLiteral("opt-out")), profile));
    if (parser.isSet(QStringLiteral("open")))
        IEUM_TRY(readHours(parser.value(QStringLiteral("open")), profile));
    if (parser.isSet(QStringLiteral("grid")))
        IEUM_TRY(readGrid(parser.value(QStringLiteral("grid")), profile));
    if (parser.isSet(QStringLiteral("closed")))
        IEUM_TRY(readDays(parser.value(QStringLiteral("closed")), profile));
    IEUM_TRY(readTableOptions(profile, parser));
    return profile;
}

} // namespace ieum
