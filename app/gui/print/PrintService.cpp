#include "app/gui/print/PrintService.h"

#include "app/gui/print/PrinterOutput.h"
#include "app/workspace/RescuedOutput.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/labels/LabelPdf.h"
#include "core/labels/RulerPage.h"
#include "resources/fonts/Fonts.h"

#include <QStandardPaths>

namespace ieum {

PrintService::PrintService(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    bundledFontFamily(); // loaded here, on the window's thread, before a worker draws with it
}

QString PrintService::proposedPdf() const
{
    const QString moment = m_workspace.clock->now().inSeoul().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' +
           tr("waybills-%1.pdf").arg(moment);
}

QString PrintService::proposedRuler()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + tr("ruler.pdf");
}

// Nothing: there is no printer, or none that may be reached now.
std::unique_ptr<LabelOutput> PrintService::outputOf(const LabelPrinter &printer,
                                                    const LabelTemplate &layout) const
{
    const bool needsNetwork =
        printer.way == LabelPrinter::Way::NetworkZpl || printer.way == LabelPrinter::Way::NetworkTspl;
    if (printer.way != LabelPrinter::Way::Driver)
        return needsNetwork && m_workspace.isOffline() ? nullptr : commandOutput(printer, layout);
    LabelTemplate placed = layout;
    placed.placement = printer.placement;
    return std::make_unique<PrinterOutput>(printer.target, placed);
}

std::shared_ptr<LabelOutput> PrintService::printerOutput(const LabelTemplate &layout) const
{
    return std::make_shared<RescuedOutput>(outputOf(LabelPrinters::chosen(), layout), layout, proposedPdf());
}

void PrintService::printRuler(const LabelPrinter &printer, const LabelTemplate &form)
{
    runRuler(outputOf(printer, rulerPage(form)));
}

void PrintService::saveRuler(const LabelPlacement &placement, const LabelTemplate &form, const QString &path)
{
    LabelTemplate page = rulerPage(form);
    page.placement = placement;
    runRuler(std::make_shared<LabelPdf>(path, page));
}

void PrintService::runRuler(const std::shared_ptr<LabelOutput> &output)
{
    if (m_isBusy)
        return;
    setBusy(true);
    m_workspace.runLong(
        this,
        [output](Shop &, JobControl &, const std::function<void(double)> &) -> Result<void> {
            return output ? output->write({LabelContent()}) : Error("printer.none", {QString()});
        },
        [this](const Result<void> &done) {
            setBusy(false);
            Q_EMIT rulerPrinted(done);
        },
        [](double) {});
}

void PrintService::print(const PrintRequest &request, const LabelTemplate &layout)
{
    if (!checkFit(layout))
        return;
    run([request, output = printerOutput(layout)](Shop &shop) {
        return shop.waybills.print(request, *output);
    });
}

// Said before a number is given.
bool PrintService::checkFit(const LabelTemplate &layout)
{
    const Result<void> fits = fitsPrinter(LabelPrinters::chosen(), layout);
    if (!fits.ok())
        Q_EMIT failed(fits.error());
    return fits.ok();
}

void PrintService::savePdf(const PrintRequest &request, const LabelTemplate &layout, const QString &path)
{
    run([request, layout, path](Shop &shop) {
        LabelPdf pdf(path, layout);
        return shop.waybills.print(request, pdf);
    });
}

void PrintService::reprint(const QStringList &numbers, const LabelTemplate &layout)
{
    if (!checkFit(layout))
        return;
    run([numbers, output = printerOutput(layout)](Shop &shop) {
        return shop.waybills.reprint(numbers, *output);
    });
}

void PrintService::reprintPdf(const QStringList &numbers, const LabelTemplate &layout, const QString &path)
{
    run([numbers, layout, path](Shop &shop) {
        LabelPdf pdf(path, layout);
        return shop.waybills.reprint(numbers, pdf);
    });
}

void PrintService::run(Work work)
{
    if (m_isBusy)
        return;
    setBusy(true);
    m_workspace.runLong(
        this,
        [work = std::move(work)](Shop &shop, JobControl &, const std::function<void(double)> &) {
            return work(shop);
        },
        [this](Result<PreparedJob> job) {
            setBusy(false);
            if (job.ok())
                Q_EMIT printed(*job);
            else
                Q_EMIT failed(job.error());
        },
        [](double) {});
}

void PrintService::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace ieum
