#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace ieum {

/// A rest in every open day; the end is not in it.
struct DayBreak
{
    QTime from;
    QTime to;
    bool operator==(const DayBreak &) const = default;
};

/// Who reminds customers of their bookings: nobody, the owner by a press, or the program when it is time.
enum class ReminderHabit { Off, Ask, ByItself };

QString toCode(ReminderHabit habit); ///< "off" "ask" "send"
std::optional<ReminderHabit> reminderHabitFromCode(const QString &code);

/// What the owner told about the shop: the sender of parcels, the hours of the calendar, the variables of
/// templates.
struct ShopProfile
{
    QString name;
    QString phone;
    QString postcode;
    QString address;
    QString optOut;            ///< "080-123-4567": where advertising is refused for nothing; or empty
    QString account;           ///< where customers pay in, as one line of text
    QTime opens{10, 0};        ///< civil time of Seoul, included
    QTime closes{20, 0};       ///< not included; at or before `opens` it is the next day's (18:00–02:00)
    int gridMinutes = 30;      ///< of the booking calendar
    QList<int> closedWeekdays; ///< 1 Monday … 7 Sunday
    QList<QDate> closedDates;
    bool closedOnHolidays = false; ///< on public holidays and their substitutes
    QList<DayBreak> breaks;
    int bufferMinutes = 0; ///< between two bookings of one seat, for tidying up
    ReminderHabit reminders = ReminderHabit::Ask;

    /// The same time twice means around the clock, and only midnight is that.
    bool hasValidHours() const { return opens != closes || opens == QTime(0, 0); }
    bool closesNextDay() const { return closes <= opens; }
    bool operator==(const ShopProfile &) const = default;
};

} // namespace ieum
