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
    std::optional<int> bufferMinutes = {}; ///< for tidying up after it; none: the shop's
    bool operator==(const OfferedService &) const = default;
};

/// Something that is ordered, with the sizes that there are (2호, 200ml).
struct Product
{
    QString name;
    std::optional<Money> price;
    QStringList sizes = {};
    bool operator==(const Product &) const = default;
};

/// The shop's own small lists, in the owner's order: with whom, for what and where a booking can be made, and
/// what is ordered. Without staff and seats the shop has one seat.
struct Catalogue
{
    QStringList staff;
    QList<OfferedService> services;
    QStringList seats = {};
    QList<Product> products = {};

    /// The service of that name; none when the owner wrote something else.
    std::optional<OfferedService> service(const QString &name) const
    {
        for (const OfferedService &offered : services) {
            if (offered.name == name)
                return offered;
        }
        return std::nullopt;
    }
    QStringList productNames() const
    {
        QStringList names;
        for (const Product &product : products)
            names += product.name;
        return names;
    }
    bool operator==(const Catalogue &) const = default;
};

} // namespace ieum
