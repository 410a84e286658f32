#pragma once

#include "core/base/Result.h"

#include <QString>

#include <functional>

class QPagedPaintDevice;

namespace ieum {

/// Upright A4 pages without margins of the device as a PDF; the file is whole or as it was before. `draw`
/// says whether it could. Needs a QGuiApplication. Error: file.not-writable.
Result<void> writePaperPdf(const QString &path, const QString &title,
                           const std::function<bool(QPagedPaintDevice &)> &draw);

} // namespace ieum
