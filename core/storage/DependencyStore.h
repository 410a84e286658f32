#pragma once

#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QList>
#include <QString>

namespace ieum {

class Database;

/// Over which platforms the shop's dealings came. Customers are roots; groups and imports that are still
/// entering do not count.
class DependencyStore
{
public:
    struct Dealing
    {
        CustomerId customer;    ///< invalid when a booking has only a name
        QString channel;        ///< or the market; empty: by the owner's own hand
        bool hasNumber = false; ///< a phone number stands in the record itself
        Money won;              ///< of orders
    };

    explicit DependencyStore(Database &database)
        : m_database(database)
    {
    }

    /// A row a customer and channel that something came in over.
    Result<QList<Dealing>> inquiries(Instant since);
    /// Those entered since, and those that are still to come (`today`: YYYY-MM-DD); none of the cancelled.
    Result<QList<Dealing>> bookings(Instant since, const QString &today);
    /// A row an order number, by its market.
    Result<QList<Dealing>> orders(Instant since);

private:
    Database &m_database;
};

} // namespace ieum
