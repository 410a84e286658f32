#pragma once

#include "app/cli/Command.h"

class QCommandLineParser;

namespace ieum {

class Shop;

/// `waybill ledger`: what became of a courier's numbers, as JSON, as text and, with --pdf, on paper.
Exit showLedger(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop);

} // namespace ieum
