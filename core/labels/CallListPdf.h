#pragma once

#include "core/base/Result.h"
#include "core/continuity/AffectedService.h"

class QPagedPaintDevice;

namespace ieum {

/// Whom a stop leaves waiting, on paper: most urgent first, with a code that rings each number, the reason,
/// and boxes to tick. Those without a number stand in it too, so that nobody is forgotten.
struct CallList
{
    QString shop;
    QList<Affected> rows; ///< those to be contacted yet
    Instant madeAt;
};

/// Those of `people` whom nobody has contacted yet.
CallList callListOf(const AffectedPeople &people, const QString &shop, Instant now);

/// Draws it on A4 pages. False when the device cannot be drawn on.
bool drawCallList(QPagedPaintDevice &device, const CallList &list);

/// The list as a PDF; the file is whole or as it was before. Needs a QGuiApplication.
/// Error: file.not-writable.
Result<void> writeCallListPdf(const QString &path, const CallList &list);

} // namespace ieum
