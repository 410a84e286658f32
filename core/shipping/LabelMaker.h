#pragma once

#include "core/connector/Courier.h"
#include "core/shipping/PrintPlan.h"

namespace ieum {

/// What the label of a parcel says, before it has a number.
LabelContent labelOf(const Parcel &parcel, const CourierProfile &courier, const CourierContract &contract);

/// The number in plain digits and in the courier's groups.
void setNumber(LabelContent &label, const QString &number, const CourierProfile &courier);

} // namespace ieum
