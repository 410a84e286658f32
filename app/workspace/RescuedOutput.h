#pragma once

#include "core/labels/LabelTemplate.h"
#include "core/shipping/LabelOutput.h"

#include <memory>

namespace ieum {

/// An output that saves its labels as a PDF when its printer does not take them. The print then counts as not
/// done: the numbers wait for the next one.
class RescuedOutput final : public LabelOutput
{
public:
    /// Without a printer the PDF is saved at once. `layout`: of the PDF, without any printer's placement.
    RescuedOutput(std::unique_ptr<LabelOutput> printer, LabelTemplate layout, QString rescuePdf);
    QString kind() const override;
    QString target() const override;
    /// Errors: printer.pdf-instead, printer.pdf-after-break (file), label.not-for-label-printers; the
    /// printer's own when no file can be written either.
    Result<void> write(const QList<LabelContent> &labels) override;

private:
    std::unique_ptr<LabelOutput> m_printer;
    LabelTemplate m_layout;
    QString m_rescuePdf;
};

} // namespace ieum
