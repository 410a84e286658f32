#pragma once

#include "core/base/Sheet.h"

#include <QStringList>

/// A sheet's row as the market wrote it, in its own order: some markets want it back with two cells filled
/// in.
namespace ieum {

/// The headers as keys of a JSON object, as they stand. A header is a key once; further columns of the same
/// name, and those without one, say their place.
QStringList rawKeysOf(const QStringList &headers);

/// A JSON object of header to cell, without spaces; cells without a header are under their place ("#12").
QString rawOf(const SheetRow &row, const QStringList &keys);

} // namespace ieum
