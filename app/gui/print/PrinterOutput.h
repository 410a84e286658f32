#pragma once

#include "core/labels/LabelRenderer.h"
#include "core/shipping/LabelOutput.h"

#include <QString>

#include <memory>

class QPrinter;

namespace ieum {

/// Labels on a printer of this PC. When it does not take them they are saved as a PDF instead, and the print
/// counts as not done: the numbers wait for the next one. Used by one thread at a time.
class PrinterOutput final : public LabelOutput
{
public:
    /// A printer name that is empty or unknown goes to the PDF at once. `rescuePdf`: where that is saved.
    PrinterOutput(QString printerName, LabelTemplate layout, QString rescuePdf);
    ~PrinterOutput() override;
    QString kind() const override { return QStringLiteral("printer"); }
    QString target() const override { return m_name; }
    /// Errors: printer.pdf-instead (printer, file), file.not-writable.
    Result<void> write(const QList<LabelContent> &labels) override;

private:
    bool printAll(const QList<LabelContent> &labels);
    void setUpPage();

    QString m_name;
    LabelRenderer m_renderer;
    QString m_rescuePdf;
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace ieum
