#pragma once

#include "core/continuity/AffectedService.h"
#include "core/domain/Channel.h"
#include "core/domain/OutboxMessage.h"
#include "core/domain/ShopProfile.h"

#include <QSet>

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
    QList<Channel> troubled;   ///< stopped, slow or in maintenance
    QList<Affected> rows;      ///< still to be contacted, most urgent first
    int people = 0;            ///< different customers among the rows
    int written = 0;           ///< customers already written to because of an open outage
    QList<OutageEvent> events; ///< newest first
    ShopProfile shop;
};

Result<OutageState> readOutageState(Shop &shop);

} // namespace ieum
