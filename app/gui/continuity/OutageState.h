#pragma once

#include "app/gui/continuity/OutageNews.h"
#include "core/continuity/Notices.h"
#include "core/domain/ShopProfile.h"

namespace ieum {

class Shop;

/// One line of "what happened".
struct OutageEvent
{
    Instant at;
    const char *icon;
    QString text;
    OutageId report{}; ///< of a stop: what it cost can be shown
    OutageId late{};   ///< of its end: what came late can be compared with what was dealt with
};

/// Everything the outage centre shows, read at once.
struct OutageState
{
    OutageNews news;
    QList<Affected> promised;  ///< calls promised to people whom no stopped channel leaves waiting
    QList<OutageEvent> events; ///< newest first
    QList<Notice> notices;     ///< to put up while something is stopped
    ShopProfile shop;

    QStringList stopped() const; ///< ids of the channels the notices are about
};

Result<OutageState> readOutageState(Shop &shop);

} // namespace ieum
