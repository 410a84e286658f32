#pragma once

#include "connectors/common/OrderSheetImporter.h"
#include "core/connector/ConnectorRegistry.h"

namespace ieum {

/// 카카오톡 스토어 and 선물하기: a gift whose recipient has not typed the address yet is a real order without
/// one.
OrderSheetProfile kakaoStoreOrderSheet();

MarketProfile kakaoStoreMarket();

} // namespace ieum
