#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `customer erase ID [--preview] [--with-backups]`.
Exit eraseCustomer(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop);

} // namespace ieum
