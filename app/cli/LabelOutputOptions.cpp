#include "app/cli/LabelOutputOptions.h"

#include "core/labels/LabelPdf.h"

#include <QCoreApplication>

namespace ieum {

void addLabelOutputOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("pdf"),
                      QCoreApplication::translate("ieumctl", "Write the labels to this PDF file."),
                      QStringLiteral("file")});
    parser.addOption({QStringLiteral("size"),
                      QCoreApplication::translate("ieumctl", "Label size: 100x150, 123x100 or a4-2up."),
                      QStringLiteral("size")});
}

Result<std::unique_ptr<LabelOutput>> labelOutput(const QCommandLineParser &parser, const QString &usualSize)
{
    const QString size =
        parser.isSet(QStringLiteral("size")) ? parser.value(QStringLiteral("size")) : usualSize;
    IEUM_TRY_ASSIGN(layout, labelTemplate(size));
    const QString pdf = parser.value(QStringLiteral("pdf"));
    if (pdf.isEmpty())
        return Error("usage.wrong", {QStringLiteral("--pdf FILE")});
    return std::unique_ptr<LabelOutput>(std::make_unique<LabelPdf>(pdf, layout));
}

} // namespace ieum
