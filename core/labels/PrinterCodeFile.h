#pragma once

#include "core/labels/LabelPrinterCode.h"
#include "core/shipping/LabelOutput.h"

#include <QString>

namespace ieum {

/// Labels as a file of printer commands; whole or not there at all.
class PrinterCodeFile final : public LabelOutput
{
public:
    PrinterCodeFile(PrinterLanguage language, QString path, LabelTemplate labelTemplate);
    QString kind() const override;
    QString target() const override { return m_path; }
    /// Errors: file.not-writable, label.not-for-label-printers.
    Result<void> write(const QList<LabelContent> &labels) override;

private:
    PrinterLanguage m_language;
    QString m_path;
    LabelRenderer m_renderer;
};

} // namespace ieum
