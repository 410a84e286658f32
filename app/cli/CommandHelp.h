#pragma once

#include "app/cli/Command.h"

#include <vector>

namespace ieum {

/// `--help` right behind a command, or behind its act.
bool asksForHelp(const QStringList &arguments);

/// Every command with its summary. Ends in a line feed, like the one below.
QString helpText(const std::vector<std::unique_ptr<Command>> &commands);
/// One command with its options, a line each; the completion of the shell reads them.
QString helpText(const Command &command);

} // namespace ieum
