#pragma once

namespace ieum {

class ConnectorRegistry;

/// Fills the registry with every connector the program has. Broad importers (table) come last.
void registerBuiltinConnectors(ConnectorRegistry &registry);

} // namespace ieum
