#include "app/cli/LabelOutputOptions.h"

#include "app/workspace/NetworkPrinter.h"
#include "app/workspace/SpooledPrinter.h"
#include "core/labels/LabelPdf.h"
#include "core/labels/PrinterCodeFile.h"

#include <QCoreApplication>

namespace ieum {

namespace {

using Output = std::unique_ptr<LabelOutput>;

QStringList outputNames()
{
    return {QStringLiteral("pdf"), QStringLiteral("zpl"), QStringLiteral("tspl"), QStringLiteral("printer"),
            QStringLiteral("tcp")};
}

Output outputOf(const QString &kind, const QString &target, const LabelTemplate &layout,
                PrinterLanguage language)
{
    if (kind == QLatin1String("pdf"))
        return std::make_unique<LabelPdf>(target, layout);
    if (kind == QLatin1String("zpl"))
        return std::make_unique<PrinterCodeFile>(PrinterLanguage::Zpl, target, layout);
    if (kind == QLatin1String("tspl"))
        return std::make_unique<PrinterCodeFile>(PrinterLanguage::Tspl, target, layout);
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
    parser.addOption({QStringLiteral("size"),
                      QCoreApplication::translate("ieumctl", "Label size: 100x150, 123x100 or a4-2up."),
                      QStringLiteral("size")});
}

Result<std::unique_ptr<LabelOutput>> labelOutput(const QCommandLineParser &parser,
                                                 const Invocation &invocation, const QString &usualSize)
{
    const QString size =
        parser.isSet(QStringLiteral("size")) ? parser.value(QStringLiteral("size")) : usualSize;
    IEUM_TRY_ASSIGN(layout, labelTemplate(size));
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
    const auto speaks = language == QLatin1String("tspl") ? PrinterLanguage::Tspl : PrinterLanguage::Zpl;
    return outputOf(named.first(), parser.value(named.first()), layout, speaks);
}

} // namespace ieum
