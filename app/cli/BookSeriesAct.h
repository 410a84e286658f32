#pragma once

#include "app/cli/Command.h"

namespace ieum {

/// `book add … --repeat`: all occurrences or none; --force takes those that clash too, --skip leaves them out
/// (Exit::Partly). {"series":[{"start","end","booking","conflicts","closed"}],"saved":n}
Exit addSeries(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop);

/// `book move ID --at T --rest`: it and the later ones of its series, by the same rules; --skip leaves those
/// where they are that would not be free. Answers like addSeries().
Exit moveRest(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop);

/// `book cancel ID --rest`: it and the later ones of its series. {"cancelled":n}
Exit cancelRest(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop);

} // namespace ieum
