#pragma once

#include "connectors/common/OrderSheetImporter.h"
#include "core/connector/MarketProfile.h"

namespace ieum {

class ConnectorRegistry;

/// A market as its folder's profile.json describes it.
struct Market
{
    MarketProfile profile;
    OrderSheetProfile orders;
};

/// Version 1. Error: profile.damaged (the detail says where).
Result<Market> marketFromJson(const QByteArray &json);

/// Registers connectors/markets/ID: the market and the importer of its order sheets.
void addMarket(ConnectorRegistry &registry, const char *id);

} // namespace ieum
