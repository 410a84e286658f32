#include "connectors/couriers/hanjin/HanjinCourier.h"

#include "core/connector/CourierProfileReader.h"

static void initialiseProfile()
{
    Q_INIT_RESOURCE(courier_hanjin);
}

namespace ieum {

CourierProfile hanjinCourier()
{
    initialiseProfile();
    return builtinCourierProfile(QStringLiteral(":/couriers/hanjin/profile.json"));
}

} // namespace ieum
