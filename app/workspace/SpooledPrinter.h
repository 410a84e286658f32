#pragma once

#include "core/labels/LabelRenderer.h"
#include "core/shipping/LabelOutput.h"

namespace ieum {

/// A printer of the system's spooler, by its name, for programs without a window: the labels go to `lp` as a
/// PDF through a pipe, so that no file with names and addresses lies anywhere.
class SpooledPrinter final : public LabelOutput
{
public:
    SpooledPrinter(QString printer, LabelTemplate labelTemplate);
    QString kind() const override { return QStringLiteral("printer"); }
    QString target() const override { return m_printer; }
    /// Returns when the spooler has taken the job. Errors: printer.none.
    Result<void> write(const QList<LabelContent> &labels) override;

private:
    QString m_printer;
    LabelRenderer m_renderer;
};

} // namespace ieum
