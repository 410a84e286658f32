#pragma once

#include "app/cli/Command.h"
#include "core/domain/Channel.h"

class QCommandLineParser;

namespace ieum {

/// `outage report ID`: the figures as JSON or a few lines, and the files that were asked for.
Exit reportOutage(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop, OutageId id);

} // namespace ieum
