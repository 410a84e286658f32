#include "app/cli/ExportCommand.h"

#include "app/cli/CustomerJson.h"
#include "app/workspace/ShopRecords.h"

#include <QCoreApplication>

namespace ieum {

namespace {

const QString everybody = QStringLiteral("all");
const QString outputOption = QStringLiteral("output");
const QString passwordOption = QStringLiteral("password-env");

// A variable that is named but not set must not make a file that anybody can read.
Result<QString> passwordOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(passwordOption))
        return QString();
    const QString password = qEnvironmentVariable(parser.value(passwordOption).toUtf8().constData());
    return password.isEmpty() ? Result<QString>(Error("file.password-needed", {parser.value(outputOption)}))
                              : password;
}

Result<DataExport::Request> requestOf(const QCommandLineParser &parser, const QString &customer)
{
    DataExport::Request request;
    request.path = parser.value(outputOption);
    if (request.path.isEmpty())
        return Error("usage.wrong", {QStringLiteral("--output")});
    IEUM_TRY_ASSIGN(password, passwordOf(parser));
    request.password = password;
    if (customer != everybody) {
        IEUM_TRY_ASSIGN(id, customerArgument(customer));
        request.customer = id;
    }
    return request;
}

} // namespace

QString ExportCommand::summary() const
{
    return QCoreApplication::translate("ieumctl",
                                       "all --output FILE.zip [--password-env VARIABLE]: everything "
                                       "that the shop holds, as CSV, workbook and pages");
}

void addExportOptions(QCommandLineParser &parser)
{
    parser.addOption({outputOption, QString(), QStringLiteral("file")});
    parser.addOption({passwordOption, QString(), QStringLiteral("variable")});
}

void ExportCommand::options(QCommandLineParser &parser) const
{
    addExportOptions(parser);
}

Exit ExportCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QStringList words = parser.positionalArguments();
    if (words != QStringList{everybody})
        return invocation.fail(Error("usage.wrong", {name() + u' ' + words.join(u' ')}));
    return exportData(invocation, parser, shop, everybody);
}

Exit exportData(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop,
                const QString &customer)
{
    const Right right = customer == everybody ? Right::ExportEverything : Right::ExportCustomer;
    if (const auto allowed = shop.permit(right); !allowed.ok())
        return invocation.fail(allowed.error());
    const auto request = requestOf(parser, customer);
    if (!request.ok())
        return invocation.fail(request.error());
    ShopRecords records(shop);
    const auto report = records.exporting.write(*request, {});
    if (!report.ok())
        return invocation.fail(report.error());
    invocation.answer({{"file", toJson(request->path)},
                       {"files", report->files},
                       {"rows", report->rows},
                       {"bytes", report->bytes},
                       {"encrypted", !request->password.isEmpty()}},
                      request->path);
    return Exit::Done;
}

} // namespace ieum
