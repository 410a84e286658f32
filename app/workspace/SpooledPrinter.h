#pragma once

#include "core/labels/LabelPrinterCode.h"
#include "core/shipping/LabelOutput.h"

namespace ieum {

/// A printer of the system's spooler, by its name, for programs without a window. With CUPS the labels go to
/// `lp` as a PDF through a pipe, so that no file with names and addresses lies anywhere; Windows has no
/// program that prints a PDF, and its spooler gets the commands of a label printer, raw.
class SpooledPrinter final : public LabelOutput
{
public:
    /// `language` is what the printer speaks where the commands go raw.
    SpooledPrinter(QString printer, LabelTemplate labelTemplate, PrinterLanguage language);
    QString kind() const override { return QStringLiteral("printer"); }
    QString target() const override { return m_printer; }
    /// Returns when the spooler has taken the job. Errors: printer.none; label.not-for-label-printers.
    Result<void> write(const QList<LabelContent> &labels) override;

private:
    QString m_printer;
    LabelRenderer m_renderer;
    PrinterLanguage m_language;
};

} // namespace ieum
