#pragma once

#include "app/cli/Command.h"
#include "core/continuity/AffectedService.h"
#include "core/continuity/SwitchService.h"
#include "core/domain/Channel.h"
#include "core/domain/OutboxMessage.h"

namespace ieum {

// What channels, outages and the outbox look like in JSON (CLI.md); a sentence stands beside its stable code.

Json jsonOf(const Channel &channel);
Json jsonOf(const Outage &outage);
Json jsonOf(const Way &way);
Json jsonOf(const Affected &row);
Json jsonOf(const OutboxMessage &message);
Json jsonOf(const SwitchService::Outcome &outcome);

QString textOf(const Channel &channel);
QString textOf(const Affected &row);
QString textOf(const OutboxMessage &message);

} // namespace ieum
