#include "app/cli/OrdersExport.h"

#include "app/workspace/Shop.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace ieum {

Json warningsJson(const Invocation &invocation, const QList<Error> &warnings)
{
    Json list = Json::array();
    for (const Error &warning : warnings) {
        list.push_back({{"code", toJson(warning.code)}, {"text", toJson(sentenceFor(warning))}});
        *invocation.err << sentenceFor(warning).toStdString() << '\n';
    }
    return list;
}

Json writtenFileJson(const QString &file)
{
    return file.isEmpty() ? Json() : toJson(file);
}

QString writtenFileText(int rows, const QString &file)
{
    return file.isEmpty() ? QCoreApplication::translate("ieumctl", "There is nothing to write.")
                          : QStringLiteral("%1\t%2").arg(rows).arg(file);
}

Exit exportOrders(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop)
{
    ExportRequest request;
    request.market = parser.value(QStringLiteral("market"));
    request.file = parser.value(QStringLiteral("out"));
    request.original = parser.value(QStringLiteral("original"));
    const QByteArray variable = parser.value(QStringLiteral("password-env")).toUtf8();
    request.password = variable.isEmpty() ? QString() : qEnvironmentVariable(variable.constData());
    if (parser.isSet(QStringLiteral("all")))
        request.lines = ExportRequest::Lines::All;
    if (request.market.isEmpty() || request.file.isEmpty())
        return invocation.fail(Error("usage.wrong", {QStringLiteral("orders export --market M --out FILE")}));
    const Result<ExportReport> report = shop.exports.exportNumbers(request);
    if (!report.ok())
        return invocation.fail(report.error());
    const Json warnings = warningsJson(invocation, report->warnings);
    invocation.answer(
        {{"rows", report->rows}, {"file", writtenFileJson(report->file)}, {"warnings", warnings}},
        writtenFileText(report->rows, report->file));
    return report->isWhole ? Exit::Done : Exit::Partly;
}

} // namespace ieum
