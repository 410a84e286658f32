#pragma once

#include "core/base/Result.h"
#include "core/connector/Courier.h"

#include <QByteArray>

namespace ieum {

/// Reads a courier's profile (JSON, version 1). Unknown keys are passed over, so that a newer profile still
/// reads. Error: profile.damaged, with what is wrong as detail.
Result<CourierProfile> courierProfileFromJson(const QByteArray &json);

/// A profile that is part of the program, by its resource path; a broken one ends the program at start-up.
CourierProfile builtinCourierProfile(const QString &resource);

} // namespace ieum
