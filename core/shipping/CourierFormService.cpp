#include "core/shipping/CourierFormService.h"

#include "core/base/files/FormWriter.h"
#include "core/connector/ConnectorRegistry.h"
#include "core/storage/OrderStore.h"

#include <algorithm>

namespace ieum {

namespace {

QStringList headersByHand(const FormLayout &layout)
{
    QStringList headers;
    for (const FormColumn &column : layout.columns) {
        if (column.isByHand)
            headers += column.header;
    }
    return headers;
}

bool saysSender(const FormLayout &layout)
{
    return std::any_of(layout.columns.begin(), layout.columns.end(),
                       [](const FormColumn &column) { return column.value == FormValue::SenderAddress; });
}

QList<Error> warningsOf(const FormLayout &layout, const CourierProfile &courier, const Sender &sender)
{
    QList<Error> warnings;
    if (const QStringList headers = headersByHand(layout); !headers.isEmpty())
        warnings += Error("form.fill-in", {headers.join(QStringLiteral(", "))});
    if (!layout.isConfirmed)
        warnings += Error("form.unconfirmed", {courier.name});
    if (saysSender(layout) && !sender.isComplete())
        warnings += Error("waybill.no-sender");
    return warnings;
}

} // namespace

Result<const FormLayout *> CourierFormService::layoutOf(const QString &courier, const QString &form) const
{
    const CourierProfile *profile = m_connectors.courier(courier);
    if (!profile)
        return Error("courier.unknown", {courier});
    const auto layout =
        std::find_if(profile->forms.begin(), profile->forms.end(),
                     [&](const FormLayout &entry) { return form.isEmpty() || entry.id == form; });
    if (layout == profile->forms.end())
        return Error("form.none", {profile->name, form});
    return &*layout;
}

Result<PrintPlan> CourierFormService::parcels(const QString &courier)
{
    IEUM_TRY_ASSIGN(pending, m_orders.inState(OrderState::Pending));
    PrintRequest request;
    request.courier = courier;
    request.numbers = PrintRequest::Numbers::None;
    for (const OrderLine &line : std::as_const(pending))
        request.lines.append(line.id);
    return m_waybills.plan(request);
}

Result<int> CourierFormService::waiting(const QString &courier)
{
    IEUM_TRY_ASSIGN(plan, parcels(courier));
    return static_cast<int>(plan.parcels.size());
}

Result<CourierFormReport> CourierFormService::write(const QString &courier, const QString &form,
                                                    const QString &file)
{
    IEUM_TRY_ASSIGN(layout, layoutOf(courier, form));
    IEUM_TRY_ASSIGN(plan, parcels(courier));
    IEUM_TRY_ASSIGN(contract, m_waybills.contract(courier));
    IEUM_TRY_ASSIGN(sender, m_waybills.sender());
    CourierFormReport report;
    report.refused = plan.refused;
    QList<FormRow> rows;
    for (const Parcel &parcel : std::as_const(plan.parcels)) {
        FormRow row;
        row.number = static_cast<int>(rows.size()) + 1;
        row.lines = parcel.lines;
        row.courier = m_connectors.courier(courier)->name;
        row.contract = contract;
        row.sender = sender;
        rows.append(row);
    }
    if (rows.isEmpty())
        return report;
    IEUM_TRY(writeForm(file, formSheet(*layout, rows), formFileOf(layout->file)));
    report.rows = static_cast<int>(rows.size());
    report.file = file;
    report.warnings = warningsOf(*layout, *m_connectors.courier(courier), sender);
    return report;
}

} // namespace ieum
