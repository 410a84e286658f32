#pragma once

#include "core/base/Result.h"
#include "core/shipping/LedgerService.h"

class QPagedPaintDevice;

namespace ieum {

/// Draws the ledger on the device's pages, which it turns itself; the device must not be in use yet. False
/// when the device does not take it. Needs a QGuiApplication.
bool drawLedger(QPagedPaintDevice &device, const WaybillLedger &ledger);

/// The ledger as a PDF of A4 pages; the file is whole or as it was before. Error: file.not-writable.
Result<void> writeLedgerPdf(const QString &path, const WaybillLedger &ledger);

} // namespace ieum
