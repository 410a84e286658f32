#include "app/gui/print/PrintService.h"

#include "app/gui/print/PrinterOutput.h"
#include "app/gui/style/Preferences.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/labels/LabelPdf.h"
#include "resources/fonts/Fonts.h"

#include <QPrinterInfo>
#include <QStandardPaths>

namespace ieum {

namespace {
const QString printerName = QStringLiteral("label-printer");
}

PrintService::PrintService(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    bundledFontFamily(); // loaded here, on the window's thread, before a worker draws with it
}

QString PrintService::printer()
{
    const QString name = QString::fromUtf8(Preferences().bytes(printerName));
    return QPrinterInfo::availablePrinterNames().contains(name) ? name : QString();
}

void PrintService::setPrinter(const QString &name)
{
    Preferences().setBytes(printerName, name.toUtf8());
}

QString PrintService::proposedPdf() const
{
    const QString moment = m_workspace.clock->now().inSeoul().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' +
           tr("waybills-%1.pdf").arg(moment);
}

std::shared_ptr<LabelOutput> PrintService::printerOutput(const LabelTemplate &layout) const
{
    return std::make_shared<PrinterOutput>(printer(), layout, proposedPdf());
}

void PrintService::print(const PrintRequest &request, const LabelTemplate &layout)
{
    run([request, output = printerOutput(layout)](Shop &shop) {
        return shop.waybills.print(request, *output);
    });
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
