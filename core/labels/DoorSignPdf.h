#pragma once

#include "core/base/Result.h"
#include "core/continuity/Notices.h"

class QPagedPaintDevice;

namespace ieum {

/// Draws the sign on one upright A4 page (or whatever the device has), to be read from a few steps away.
/// False when the device cannot be drawn on.
bool drawDoorSign(QPagedPaintDevice &device, const DoorSign &sign);

/// The sign as a PDF; the file is whole or as it was before. Needs a QGuiApplication.
/// Error: file.not-writable.
Result<void> writeDoorSignPdf(const QString &path, const DoorSign &sign);

} // namespace ieum
