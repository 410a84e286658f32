#pragma once

#include "core/base/Result.h"
#include "core/continuity/OutageReport.h"

namespace ieum {

/// The report as a PDF of A4 pages, in the language in use; the file is whole or as it was before. Needs a
/// QGuiApplication. Error: file.not-writable.
Result<void> writeOutageReportPdf(const QString &path, const OutageReport &report);

} // namespace ieum
