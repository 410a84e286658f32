#include "core/domain/Alarm.h"

#include "core/base/CodeTable.h"

namespace ieum {

namespace {

constexpr CodeTable<Alarm::Cause, 4> causeCodes{{{
    {Alarm::Cause::Silence, "silence"},
    {Alarm::Cause::Probe, "probe"},
    {Alarm::Cause::MaintenanceEve, "maintenance-eve"},
    {Alarm::Cause::MaintenanceEnd, "maintenance-end"},
}}};

constexpr CodeTable<Alarm::Answer, 2> answerCodes{{{
    {Alarm::Answer::Declared, "declared"},
    {Alarm::Answer::Dismissed, "dismissed"},
}}};

} // namespace

bool tellsOfAStop(Alarm::Cause cause)
{
    return cause == Alarm::Cause::Silence || cause == Alarm::Cause::Probe;
}

QString toCode(Alarm::Cause cause)
{
    return causeCodes.code(cause);
}

QString toCode(Alarm::Answer answer)
{
    return answerCodes.code(answer);
}

std::optional<Alarm::Cause> alarmCauseFromCode(const QString &code)
{
    return causeCodes.value(code);
}

std::optional<Alarm::Answer> alarmAnswerFromCode(const QString &code)
{
    return answerCodes.value(code);
}

} // namespace ieum
