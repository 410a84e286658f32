#pragma once

#include "core/base/Result.h"
#include "core/bookings/DaySheet.h"

class QPagedPaintDevice;

namespace ieum {

/// Draws the sheet on A4 pages. False when the device cannot be drawn on.
bool drawDaySheet(QPagedPaintDevice &device, const DaySheet &sheet);

/// The sheet as a PDF of A4 pages, in the language in use; the file is whole or as it was before. Needs a
/// QGuiApplication. Error: file.not-writable.
Result<void> writeDaySheetPdf(const QString &path, const DaySheet &sheet);

} // namespace ieum
