#include "connectors/couriers/epost/EpostCourier.h"

#include "core/connector/CourierProfileReader.h"

static void initialiseProfile()
{
    Q_INIT_RESOURCE(courier_epost);
}

namespace ieum {

CourierProfile epostCourier()
{
    initialiseProfile();
    return builtinCourierProfile(QStringLiteral(":/couriers/epost/profile.json"));
}

} // namespace ieum
