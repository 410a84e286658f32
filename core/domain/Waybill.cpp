#include "core/domain/Waybill.h"

#include "core/base/CodeTable.h"

namespace ieum {

namespace {

constexpr CodeTable<WaybillState, 4> waybillStateCodes{{{
    {WaybillState::Allotted, "allotted"},
    {WaybillState::Printed, "printed"},
    {WaybillState::Registered, "registered"},
    {WaybillState::Void, "void"},
}}};

constexpr CodeTable<LabelClass, 3> labelClassCodes{{{
    {LabelClass::Full, "full"},
    {LabelClass::NoSortCode, "no-sort-code"},
    {LabelClass::Address, "address"},
}}};

constexpr CodeTable<Fare, 3> fareCodes{{{
    {Fare::Credit, "credit"},
    {Fare::Prepaid, "prepaid"},
    {Fare::Collect, "collect"},
}}};

constexpr CodeTable<PrintJob::State, 3> jobStateCodes{{{
    {PrintJob::State::Allotted, "allotted"},
    {PrintJob::State::Spooled, "spooled"},
    {PrintJob::State::Failed, "failed"},
}}};

} // namespace

QString toCode(WaybillState state)
{
    return waybillStateCodes.code(state);
}

std::optional<WaybillState> waybillStateFromCode(const QString &code)
{
    return waybillStateCodes.value(code);
}

QString toCode(LabelClass labelClass)
{
    return labelClassCodes.code(labelClass);
}

std::optional<LabelClass> labelClassFromCode(const QString &code)
{
    return labelClassCodes.value(code);
}

QString toCode(Fare fare)
{
    return fareCodes.code(fare);
}

std::optional<Fare> fareFromCode(const QString &code)
{
    return fareCodes.value(code);
}

QString toCode(PrintJob::State state)
{
    return jobStateCodes.code(state);
}

} // namespace ieum
