#pragma once

#include "core/domain/Booking.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ieum {

/// Something that can be booked, with how long it usually takes and costs.
struct OfferedService
{
    QString name;
    int minutes = 60;
    std::optional<Money> price;
    BookingKind kind = BookingKind::Seat;
    bool operator==(const OfferedService &) const = default;
};

/// With whom and for what a booking can be made, in the owner's order. Without staff the shop has one seat.
struct Catalogue
{
    QStringList staff;
    QList<OfferedService> services;

    /// The service of that name; none when the owner wrote something else.
    std::optional<OfferedService> service(const QString &name) const
    {
        for (const OfferedService &offered : services) {
            if (offered.name == name)
                return offered;
        }
        return std::nullopt;
    }
    bool operator==(const Catalogue &) const = default;
};

} // namespace ieum
