#include "connectors/BuiltinConnectors.h"

#include "core/connector/ConnectorRegistry.h"

namespace ieum {

void registerBuiltinConnectors(ConnectorRegistry &registry)
{
    Q_UNUSED(registry)
}

} // namespace ieum
