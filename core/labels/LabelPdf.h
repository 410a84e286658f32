#pragma once

#include "core/labels/LabelRenderer.h"
#include "core/shipping/LabelOutput.h"

#include <QString>

class QIODevice;

namespace ieum {

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
    bool draw(QIODevice &device, const QList<LabelContent> &labels) const;
    QString m_path;
    LabelRenderer m_renderer;
};

} // namespace ieum
