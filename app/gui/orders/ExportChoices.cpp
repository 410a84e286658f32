#include "app/gui/orders/ExportChoices.h"

#include "app/workspace/Shop.h"
#include "core/base/ErrorTexts.h"
#include "core/orders/OrderProblems.h"
#include "core/storage/AccessLog.h"

#include <QCoreApplication>

namespace ieum {

namespace {

QString suffixOf(FormLayout::File file)
{
    switch (file) {
    case FormLayout::File::Xls:
        return QStringLiteral("xls");
    case FormLayout::File::Csv:
        return QStringLiteral("csv");
    case FormLayout::File::Xlsx:
        break;
    }
    return QStringLiteral("xlsx");
}

QStringList sentences(const QList<Error> &errors)
{
    QStringList texts;
    for (const Error &error : errors)
        texts += sentenceFor(error);
    return texts;
}

Result<ExportOutcome> writeMarket(Shop &shop, const ExportOrder &order)
{
    ExportRequest request;
    request.market = order.choice.id;
    request.file = order.file;
    request.original = order.original;
    request.password = order.password;
    IEUM_TRY_ASSIGN(report, shop.exports.exportNumbers(request));
    return ExportOutcome{report.rows, report.file, sentences(report.warnings)};
}

Result<ExportOutcome> writeForm(Shop &shop, const ExportOrder &order)
{
    shop.database->access().note("export.courier-form", order.choice.id);
    IEUM_TRY_ASSIGN(report, shop.courierForms.write(order.choice.id, order.choice.form, order.file));
    ExportOutcome outcome{report.rows, report.file, sentences(report.warnings)};
    for (const Refusal &refusal : report.refused)
        outcome.remarks += QCoreApplication::translate("ExportDialog", "Left out: order %1 (%2)")
                               .arg(refusal.order, shortProblemText(refusal.reason));
    return outcome;
}

} // namespace

QString ExportChoice::fileName(QDate day) const
{
    QString safe = name;
    for (const QChar character : QStringLiteral("/\\:*?\"<>|"))
        safe.replace(character, u'_');
    return QStringLiteral("%1_%2.%3").arg(safe, day.toString(Qt::ISODate), suffix);
}

Result<QList<ExportChoice>> exportChoices(Shop &shop)
{
    QList<ExportChoice> choices;
    for (const MarketProfile &market : shop.exports.markets()) {
        IEUM_TRY_ASSIGN(rows, shop.exports.waiting(market.id));
        if (rows > 0)
            choices.append({ExportChoice::Kind::Market, market.id, QString(), market.name, rows,
                            market.upload->kind == FormLayout::Kind::Original,
                            suffixOf(market.upload->file)});
    }
    for (const CourierProfile &courier : shop.connectors.couriers()) {
        IEUM_TRY_ASSIGN(parcels, shop.courierForms.waiting(courier.id));
        for (const FormLayout &form : parcels > 0 ? courier.forms : QList<FormLayout>())
            choices.append({ExportChoice::Kind::CourierForm, courier.id, form.id,
                            QStringList{courier.name, form.name}.join(u' ').trimmed(), parcels, false,
                            suffixOf(form.file)});
    }
    return choices;
}

Result<ExportOutcome> writeExport(Shop &shop, const ExportOrder &order)
{
    return order.choice.kind == ExportChoice::Kind::Market ? writeMarket(shop, order)
                                                           : writeForm(shop, order);
}

} // namespace ieum
