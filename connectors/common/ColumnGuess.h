#pragma once

#include "connectors/common/OrderFields.h"

namespace ieum {

/// Which column is which in a table whose headers say nothing, by what stands in its rows: `rows` begins with
/// the header row. Empty unless a person, a way to reach them (phone or address) and an item are plain to
/// see.
QHash<OrderField, qsizetype> guessColumns(const QList<SheetRow> &rows);

} // namespace ieum
