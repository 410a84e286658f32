#include "connectors/couriers/cj/CjCourier.h"

#include "core/connector/CourierProfileReader.h"

static void initialiseProfile()
{
    Q_INIT_RESOURCE(courier_cj);
}

namespace ieum {

CourierProfile cjCourier()
{
    initialiseProfile();
    return builtinCourierProfile(QStringLiteral(":/couriers/cj/profile.json"));
}

} // namespace ieum
