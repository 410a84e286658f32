#pragma once

#include "app/cli/Command.h"
#include "core/base/Result.h"
#include "core/shipping/LabelOutput.h"

#include <QCommandLineParser>
#include <QString>

#include <memory>

namespace ieum {

/// Where labels go and how large they are: --pdf FILE, --zpl FILE, --tspl FILE, --printer NAME or
/// --tcp HOST:PORT (with --language tspl for printers that do not speak ZPL), and --size SIZE.
void addLabelOutputOptions(QCommandLineParser &parser);

/// The one output that was named; `usualSize` when no --size says otherwise.
/// Errors: usage.wrong (none or several named), label.unknown-size,
/// network.offline (--tcp with --offline).
Result<std::unique_ptr<LabelOutput>> labelOutput(const QCommandLineParser &parser,
                                                 const Invocation &invocation, const QString &usualSize);

} // namespace ieum
