#pragma once

#include "core/base/Result.h"
#include "core/shipping/LabelOutput.h"

#include <QCommandLineParser>
#include <QString>

#include <memory>

namespace ieum {

/// Where labels go and how large they are: --pdf FILE, --size SIZE.
void addLabelOutputOptions(QCommandLineParser &parser);

/// The one output that was named; `usualSize` when no --size says otherwise.
/// Errors: usage.wrong (none or several named), label.unknown-size.
Result<std::unique_ptr<LabelOutput>> labelOutput(const QCommandLineParser &parser, const QString &usualSize);

} // namespace ieum
