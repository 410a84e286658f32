#include "connectors/couriers/lotte/LotteCourier.h"

#include "core/connector/CourierProfileReader.h"

static void initialiseProfile()
{
    Q_INIT_RESOURCE(courier_lotte);
}

namespace ieum {

CourierProfile lotteCourier()
{
    initialiseProfile();
    return builtinCourierProfile(QStringLiteral(":/couriers/lotte/profile.json"));
}

} // namespace ieum
