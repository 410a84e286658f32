#include "connectors/BuiltinConnectors.h"

#include "connectors/couriers/cj/CjCourier.h"
#include "connectors/couriers/epost/EpostCourier.h"
#include "connectors/couriers/hanjin/HanjinCourier.h"
#include "connectors/couriers/logen/LogenCourier.h"
#include "connectors/couriers/lotte/LotteCourier.h"
#include "core/connector/ConnectorRegistry.h"

namespace ieum {

void registerBuiltinConnectors(ConnectorRegistry &registry)
{
    registry.add(cjCourier());
    registry.add(hanjinCourier());
    registry.add(lotteCourier());
    registry.add(logenCourier());
    registry.add(epostCourier());
}

} // namespace ieum
