#pragma once

#include "core/base/Result.h"
#include "core/domain/Label.h"

namespace ieum {

/// A label as it is kept with its number (JSON), so that a reprint years later is the same label.
QString toSnapshot(const LabelContent &content);

/// Error: waybill.damaged-label.
Result<LabelContent> fromSnapshot(const QString &snapshot);

} // namespace ieum
