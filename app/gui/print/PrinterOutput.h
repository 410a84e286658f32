#pragma once

#include "core/labels/LabelRenderer.h"
#include "core/shipping/LabelOutput.h"

#include <QString>

#include <memory>

class QPrinter;

namespace ieum {

/// Labels as pages, on a printer of this PC through its driver. Used by one thread at a time.
class PrinterOutput final : public LabelOutput
{
public:
    PrinterOutput(QString printerName, LabelTemplate layout);
    ~PrinterOutput() override;
    QString kind() const override { return QStringLiteral("printer"); }
    QString target() const override { return m_name; }
    /// Returns when the spooler has taken all of it. Error: printer.none (also a name that is not there).
    Result<void> write(const QList<LabelContent> &labels) override;

private:
    bool printAll(const QList<LabelContent> &labels);
    void setUpPage();

    QString m_name;
    LabelRenderer m_renderer;
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace ieum
