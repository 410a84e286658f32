#include "app/cli/CourierFormCommand.h"

#include "app/cli/OrdersExport.h"
#include "app/workspace/Shop.h"
#include "core/orders/OrderProblems.h"
#include "core/storage/AccessLog.h"

#include <QCoreApplication>

namespace ieum {

QString CourierFormCommand::name() const
{
    return QStringLiteral("courier-form");
}

QString CourierFormCommand::summary() const
{
    return QCoreApplication::translate("ieumctl",
                                       "writes a courier's bulk intake form (--form: which of its forms)");
}

void CourierFormCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("courier"), QString(), QStringLiteral("courier")});
    parser.addOption({QStringLiteral("form"), QString(), QStringLiteral("form")});
    parser.addOption({QStringLiteral("out"), QString(), QStringLiteral("file")});
}

Exit CourierFormCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QString courier = parser.value(QStringLiteral("courier")),
                  file = parser.value(QStringLiteral("out"));
    if (courier.isEmpty() || file.isEmpty())
        return invocation.fail(Error("usage.wrong", {QStringLiteral("courier-form --courier C --out FILE")}));
    shop.database->access().note("export.courier-form", courier);
    const auto report = shop.courierForms.write(courier, parser.value(QStringLiteral("form")), file);
    if (!report.ok())
        return invocation.fail(report.error());
    Json refused = Json::array();
    for (const Refusal &refusal : report->refused)
        refused.push_back({{"order", toJson(refusal.order)},
                           {"reason_code", toJson(refusal.reason.code)},
                           {"reason", toJson(shortProblemText(refusal.reason))}});
    const Json warnings = warningsJson(invocation, report->warnings);
    invocation.answer({{"rows", report->rows},
                       {"file", writtenFileJson(report->file)},
                       {"refused", refused},
                       {"warnings", warnings}},
                      writtenFileText(report->rows, report->file));
    return Exit::Done;
}

} // namespace ieum
