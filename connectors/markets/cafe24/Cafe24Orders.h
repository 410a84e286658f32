#pragma once

#include "connectors/common/OrderSheetImporter.h"
#include "core/connector/ConnectorRegistry.h"

namespace ieum {

/// 카페24: the seller composes the columns himself out of a fixed vocabulary; CSV or workbook.
OrderSheetProfile cafe24OrderSheet();

MarketProfile cafe24Market();

} // namespace ieum
