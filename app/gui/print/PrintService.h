#pragma once

#include "app/workspace/LabelPrinters.h"
#include "core/labels/LabelTemplate.h"
#include "core/shipping/PrintPlan.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace ieum {

class LabelOutput;
class Workspace;

/// Prints for the window: numbers, drawing and confirmation run off the window's thread; one print at a time.
class PrintService : public QObject
{
    Q_OBJECT
public:
    explicit PrintService(Workspace &workspace, QObject *parent = nullptr);

    bool isBusy() const { return m_isBusy; }
    /// On the chosen printer of this PC.
    void print(const PrintRequest &request, const LabelTemplate &layout);
    void savePdf(const PrintRequest &request, const LabelTemplate &layout, const QString &path);
    void reprint(const QStringList &numbers, const LabelTemplate &layout);
    void reprintPdf(const QStringList &numbers, const LabelTemplate &layout, const QString &path);

    /// The ruler page on such a printer; the paper is that of the form.
    void printRuler(const LabelPrinter &printer, const LabelTemplate &form);
    /// The same as a PDF. Answers with rulerPrinted() too.
    void saveRuler(const LabelPlacement &placement, const LabelTemplate &form, const QString &path);
    static QString proposedRuler();

    /// A file name in the owner's documents for labels of this moment.
    QString proposedPdf() const;

Q_SIGNALS:
    void busyChanged(bool busy);
    void printed(const ieum::PreparedJob &job);
    void failed(const ieum::Error &error);
    void rulerPrinted(const ieum::Result<void> &done);

private:
    using Work = std::function<Result<PreparedJob>(class Shop &)>;
    void run(Work work);
    void runRuler(const std::shared_ptr<LabelOutput> &output);
    std::unique_ptr<LabelOutput> outputOf(const LabelPrinter &printer, const LabelTemplate &layout) const;
    std::shared_ptr<LabelOutput> printerOutput(const LabelTemplate &layout) const;
    bool checkFit(const LabelTemplate &layout);
    void setBusy(bool busy);

    Workspace &m_workspace;
    bool m_isBusy = false;
};

} // namespace ieum
