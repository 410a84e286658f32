#pragma once

#include "core/connector/ConnectorRegistry.h"

namespace ieum::fuzz {

/// Every connector of the program.
const ConnectorRegistry &connectors();

/// Lets those importers whose format begins with `formats` look at the input, and the surest of them (or the
/// first, when none knows it) read it: the same values twice, and none after a cancel.
void checkImport(const QByteArray &input, const char *formats);

/// The same by any importer at all, as for a file that the owner drops or a text that was copied.
void checkAnyImport(const QByteArray &input);

} // namespace ieum::fuzz
