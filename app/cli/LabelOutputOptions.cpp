#include "app/cli/LabelOutputOptions.h"

#include "app/workspace/LabelPrinters.h"
#include "app/workspace/NetworkPrinter.h"
#include "app/workspace/RawPrinter.h"
#include "app/workspace/Shop.h"
#include "app/workspace/SpooledPrinter.h"
#include "core/labels/LabelPdf.h"
#include "core/labels/PrinterCodeFile.h"
#include "core/labels/RasterLabel.h"

#include <QCoreApplication>

namespace ieum {

namespace {

using Output = std::unique_ptr<LabelOutput>;

QStringList outputNames()
{
    return {QStringLiteral("pdf"), QStringLiteral("zpl"), QStringLiteral("tspl"), QStringLiteral("printer"),
            QStringLiteral("tcp")};
}

bool isFile(const QString &kind)
{
    return kind != QLatin1String("printer") && kind != QLatin1String("tcp");
}

Output outputOf(const QString &kind, const QString &target, LabelTemplate layout, const QString &speaks)
{
    const auto language = speaks == QLatin1String("tspl") ? PrinterLanguage::Tspl : PrinterLanguage::Zpl;
    if (!isFile(kind))
        layout.placement = LabelPrinters::placementOf(target);
    if (kind == QLatin1String("pdf"))
        return std::make_unique<LabelPdf>(target, layout);
    if (kind == QLatin1String("zpl"))
        return std::make_unique<PrinterCodeFile>(PrinterLanguage::Zpl, target, layout);
    if (kind == QLatin1String("tspl"))
        return std::make_unique<PrinterCodeFile>(PrinterLanguage::Tspl, target, layout);
    if (kind == QLatin1String("printer") && !speaks.isEmpty())
        return std::make_unique<RawPrinter>(language, target, layout);
    if (kind == QLatin1String("printer"))
        return std::make_unique<SpooledPrinter>(target, layout, language);
    return std::make_unique<NetworkPrinter>(language, target, layout);
}

} // namespace

void addLabelOutputOptions(QCommandLineParser &parser)
{
    const QString file = QStringLiteral("file");
    parser.addOption({QStringLiteral("pdf"),
                      QCoreApplication::translate("ieumctl", "Write the labels to this PDF file."), file});
    parser.addOption(
        {QStringLiteral("zpl"),
         QCoreApplication::translate("ieumctl", "Write the labels to this file of ZPL commands."), file});
    parser.addOption(
        {QStringLiteral("tspl"),
         QCoreApplication::translate("ieumctl", "Write the labels to this file of TSPL commands."), file});
    parser.addOption({QStringLiteral("printer"),
                      QCoreApplication::translate("ieumctl", "Print on this printer of the system."),
                      QStringLiteral("name")});
    parser.addOption(
        {QStringLiteral("tcp"),
         QCoreApplication::translate("ieumctl", "Print on a label printer in the shop's network."),
         QStringLiteral("host:port")});
    parser.addOption({QStringLiteral("language"),
                      QCoreApplication::translate("ieumctl", "What that printer speaks: zpl or tspl."),
                      QStringLiteral("language")});
    parser.addOption({QStringLiteral("head"),
                      QCoreApplication::translate(
                          "ieumctl", "How wide the label printer prints, in millimetres; 104 unless said."),
                      QStringLiteral("mm")});
    parser.addOption({QStringLiteral("size"),
                      QCoreApplication::translate("ieumctl", "Label size: %1.")
                          .arg(labelSizes().join(QStringLiteral(", "))),
                      QStringLiteral("size")});
    parser.addOption(
        {QStringLiteral("first-cell"),
         QCoreApplication::translate("ieumctl", "The first free label of a begun sheet, from 1."),
         QStringLiteral("number")});
}

namespace {

Result<LabelTemplate> wantedForm(const QCommandLineParser &parser, Shop &shop,
                                 const CourierContract &contract)
{
    const QString size =
        parser.isSet(QStringLiteral("size")) ? parser.value(QStringLiteral("size")) : contract.size;
    IEUM_TRY_ASSIGN(form, shop.labelForms.form(size, contract.courier));
    if (!form.takesWaybills && !parser.isSet(QStringLiteral("address-only")))
        return Error("label.addresses-only", {form.size});
    const QString first = parser.value(QStringLiteral("first-cell"));
    if (first.isEmpty())
        return form;
    form.firstCell = first.toInt() - 1;
    if (form.firstCell < 0 || form.firstCell >= form.cells.size())
        return Error("usage.wrong", {QStringLiteral("--first-cell 1…%1").arg(form.cells.size())});
    return form;
}

} // namespace

Result<std::unique_ptr<LabelOutput>> labelOutput(const QCommandLineParser &parser,
                                                 const Invocation &invocation, Shop &shop,
                                                 const CourierContract &contract)
{
    IEUM_TRY_ASSIGN(layout, wantedForm(parser, shop, contract));
    QStringList named;
    for (const QString &name : outputNames()) {
        if (!parser.value(name).isEmpty())
            named += name;
    }
    const QString language = parser.value(QStringLiteral("language"));
    const bool knowsLanguage =
        QStringList{QString(), QStringLiteral("zpl"), QStringLiteral("tspl")}.contains(language);
    if (named.size() != 1 || !knowsLanguage)
        return Error("usage.wrong",
                     {QStringLiteral("(--pdf F | --zpl F | --tspl F | --printer NAME | --tcp HOST:PORT)")});
    if (invocation.offline && named.first() == QLatin1String("tcp"))
        return Error("network.offline");
    if (parser.isSet(QStringLiteral("head")))
        layout.placement.headMillimetres = parser.value(QStringLiteral("head")).toInt();
    if (named.first() != QLatin1String("pdf") &&
        (named.first() != QLatin1String("printer") || !language.isEmpty()))
        IEUM_TRY(fitsHead(layout));
    return outputOf(named.first(), parser.value(named.first()), layout, language);
}

} // namespace ieum
