#include "connectors/couriers/logen/LogenCourier.h"

#include "core/connector/CourierProfileReader.h"

static void initialiseProfile()
{
    Q_INIT_RESOURCE(courier_logen);
}

namespace ieum {

CourierProfile logenCourier()
{
    initialiseProfile();
    return builtinCourierProfile(QStringLiteral(":/couriers/logen/profile.json"));
}

} // namespace ieum
