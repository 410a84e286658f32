#pragma once

#include "core/labels/LabelPrinterCode.h"
#include "core/shipping/LabelOutput.h"

namespace ieum {

/// A label printer in the system's spooler that takes commands rather than pages.
class RawPrinter final : public LabelOutput
{
public:
    RawPrinter(PrinterLanguage language, QString printer, LabelTemplate labelTemplate);
    QString kind() const override { return QStringLiteral("raw"); }
    QString target() const override { return m_printer; }
    /// Errors: printer.none, label.not-for-label-printers.
    Result<void> write(const QList<LabelContent> &labels) override;

private:
    PrinterLanguage m_language;
    QString m_printer;
    LabelRenderer m_renderer;
};

} // namespace ieum
