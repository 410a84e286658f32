#pragma once

#include "app/cli/Command.h"
#include "core/continuity/ProbeWatch.h"
#include "core/continuity/SilenceWatch.h"
#include "core/domain/Alarm.h"

namespace ieum {

Json jsonOf(const Alarm &alarm);
Json jsonOf(const SilenceWatch::Standing &standing);
Json jsonOf(const ProbeWatch::Address &address);
Json jsonOf(const ProbeWatch::Round &round);

QString textOf(const Alarm &alarm);
QString textOf(const ProbeWatch::Address &address);
QString textOf(const SilenceWatch::Standing &standing);

} // namespace ieum
