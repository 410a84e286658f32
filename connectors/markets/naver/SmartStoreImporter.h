#pragma once

#include "connectors/common/OrderSheetImporter.h"
#include "core/connector/ConnectorRegistry.h"

namespace ieum {

/// 네이버 스마트스토어, 발주/발송관리: with its notice row or without, any choice of its 72 columns, old
/// names and new, usually in a workbook with a password.
class SmartStoreImporter final : public OrderSheetImporter
{
public:
    SmartStoreImporter();
    QString formatName() const override;
};

MarketProfile naverMarket();

} // namespace ieum
