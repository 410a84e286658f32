#pragma once

#include "app/gui/continuity/OutageNews.h"
#include "core/domain/ShopProfile.h"

namespace ieum {

class Shop;

/// One line of "what happened".
struct OutageEvent
{
    Instant at;
    const char *icon;
    QString text;
};

/// Everything the outage centre shows, read at once.
struct OutageState
{
    OutageNews news;
    QList<Affected> promised;  ///< calls promised to people whom no stopped channel leaves waiting
    QList<OutageEvent> events; ///< newest first
    ShopProfile shop;
};

Result<OutageState> readOutageState(Shop &shop);

} // namespace ieum
