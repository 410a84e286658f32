#pragma once

#include "app/cli/Command.h"
#include "core/base/Result.h"
#include "core/shipping/LabelOutput.h"

#include <QCommandLineParser>
#include <QString>

#include <memory>

namespace ieum {

class Shop;

/// Where labels go and how large they are: --pdf FILE, --zpl FILE, --tspl FILE, --printer NAME (with
/// --language for one that takes commands) or --tcp HOST:PORT (with --language tspl for one that does not
/// speak ZPL),
/// --size SIZE, and --first-cell N on a sheet of labels that is begun.
void addLabelOutputOptions(QCommandLineParser &parser);

/// The one output that was named, with the owner's form of the contract's courier, placed as this PC's
/// printer needs it; the contract's size when no --size says otherwise. Errors: usage.wrong (none or several
/// named), label.unknown-size, label.addresses-only (a waybill on a form without a place for its number),
/// network.offline (--tcp with --offline).
Result<std::unique_ptr<LabelOutput>> labelOutput(const QCommandLineParser &parser,
                                                 const Invocation &invocation, Shop &shop,
                                                 const CourierContract &contract);

} // namespace ieum
