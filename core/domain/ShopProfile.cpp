#include "core/domain/ShopProfile.h"

#include "core/base/CodeTable.h"

namespace ieum {

namespace {

constexpr CodeTable<ReminderHabit, 3> habitCodes{{{
    {ReminderHabit::Off, "off"},
    {ReminderHabit::Ask, "ask"},
    {ReminderHabit::ByItself, "send"},
}}};

} // namespace

QString toCode(ReminderHabit habit)
{
    return habitCodes.code(habit);
}

std::optional<ReminderHabit> reminderHabitFromCode(const QString &code)
{
    return habitCodes.value(code);
}

} // namespace ieum
