#pragma once

#include "app/cli/Command.h"

#include <vector>

namespace ieum {

/// Every command, one line each.
std::vector<std::unique_ptr<Command>> allCommands();

/// The whole of ieumctl but the application object: global options, then the command. Used by main() and by
/// tests.
int runCommandLine(const QStringList &arguments, std::ostream &out, std::ostream &err);

} // namespace ieum
