#include "app/workspace/SpooledPrinter.h"

#include "core/labels/LabelPdf.h"

#include <QBuffer>
#include <QProcess>

namespace ieum {

namespace {

constexpr int patienceMilliseconds = 30000;

QStringList argumentsFor(const QString &printer, const QSizeF &page)
{
    const QString media = QStringLiteral("media=Custom.%1x%2mm").arg(page.width()).arg(page.height());
    return {QStringLiteral("-d"), printer,
            QStringLiteral("-o"), media,
            QStringLiteral("-o"), QStringLiteral("print-scaling=none"),
            QStringLiteral("-")};
}

} // namespace

SpooledPrinter::SpooledPrinter(QString printer, LabelTemplate labelTemplate, PrinterLanguage language)
    : m_printer(std::move(printer))
    , m_renderer(std::move(labelTemplate))
    , m_language(language)
{
}

Result<void> SpooledPrinter::write(const QList<LabelContent> &labels)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    if (!drawLabelPdf(pdf, m_renderer, labels))
        return Error("printer.none", {m_printer}, QStringLiteral("the PDF could not be made"));
    QProcess lp;
    lp.start(QStringLiteral("lp"), argumentsFor(m_printer, m_renderer.layout().page));
    lp.write(pdf.data());
    lp.closeWriteChannel();
    const bool ended = lp.waitForFinished(patienceMilliseconds);
    if (!ended || lp.exitStatus() != QProcess::NormalExit || lp.exitCode() != 0)
        return Error("printer.none", {m_printer}, QString::fromLocal8Bit(lp.readAllStandardError()));
    return {};
}

} // namespace ieum
