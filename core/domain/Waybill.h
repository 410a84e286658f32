#pragma once

#include "core/base/Id.h"
#include "core/base/Time.h"
#include "core/domain/Order.h"

#include <QList>
#include <QString>

#include <optional>

namespace ieum {

enum class WaybillState { Allotted, Printed, Registered, Void };

/// What a label can do: with number and sort code, with a number alone, or only an address.
enum class LabelClass { Full, NoSortCode, Address };

QString toCode(WaybillState state);
QString toCode(LabelClass labelClass);
std::optional<WaybillState> waybillStateFromCode(const QString &code);
std::optional<LabelClass> labelClassFromCode(const QString &code);

/// A run of numbers that a courier gave to this PC (송장대역). Serials are without the check digit.
struct WaybillBand
{
    BandId id;
    QString courier;
    qint64 first = 0;
    qint64 last = 0;
    qint64 next = 0;
    QString rule; ///< "mod7", "mod7-serial9", "none"
    int digits = 12;
    qint64 lowWater = 0;
    Instant createdAt;
};

struct Waybill
{
    WaybillId id;
    QString courier;
    QString number;
    BandId band;
    WaybillState state = WaybillState::Allotted;
    LabelClass labelClass = LabelClass::NoSortCode;
    int copies = 0;
    QList<OrderLineId> lines;
    QStringList orders; ///< order numbers on the label
    Instant at;
};

} // namespace ieum
