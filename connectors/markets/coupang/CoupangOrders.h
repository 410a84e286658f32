#pragma once

#include "connectors/common/OrderSheetImporter.h"
#include "core/connector/ConnectorRegistry.h"

namespace ieum {

/// 쿠팡 Wing, DeliveryList: 40 columns, a bundle number that several items share, lent phone numbers.
OrderSheetProfile coupangOrderSheet();

MarketProfile coupangMarket();

} // namespace ieum
