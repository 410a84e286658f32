#pragma once

#include "core/shipping/ResultIntake.h"

namespace ieum {

class Database;

/// A waybill number that somebody types: the parcel went out over a counter, or with the courier's own label.
/// Under the same rules as a courier's result file; what is only unusual about the number is a warning.
class NumberEntry
{
public:
    struct Typed
    {
        QString order; ///< an order number, or a line's id
        QString courier;
        QString number; ///< as typed, with or without hyphens
    };

    NumberEntry(Database &database, ResultIntake &results, OrderStore &orders)
        : m_database(database)
        , m_results(results)
        , m_orders(orders)
    {
    }

    /// One transaction. Errors: order.none, courier.unknown, waybill.not-a-number, and those of ResultIntake.
    Result<ResultIntake::Taken> enter(const Typed &typed);

private:
    Result<QString> nameOf(const QString &order);

    Database &m_database;
    ResultIntake &m_results;
    OrderStore &m_orders;
};

} // namespace ieum
