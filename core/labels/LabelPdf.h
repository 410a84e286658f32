#pragma once

#include "core/labels/LabelRenderer.h"
#include "core/shipping/LabelOutput.h"

#include <QString>

class QIODevice;

namespace ieum {

/// Draws the labels as a PDF with embedded fonts into an open device; false when the device does not take it.
bool drawLabelPdf(QIODevice &device, const LabelRenderer &renderer, const QList<LabelContent> &labels);

/// Labels as a PDF file with embedded fonts; the file is whole or not there at all.
class LabelPdf final : public LabelOutput
{
public:
    LabelPdf(QString path, LabelTemplate labelTemplate);
    QString kind() const override { return QStringLiteral("pdf"); }
    QString target() const override { return m_path; }
    /// Errors: file.not-writable.
    Result<void> write(const QList<LabelContent> &labels) override;

private:
    QString m_path;
    LabelRenderer m_renderer;
};

} // namespace ieum
