#pragma once

#include "core/base/Result.h"
#include "core/connector/Records.h"

#include <QList>

#include <optional>

namespace ieum {

class OrderStore;

/// Why a line takes no number of the courier's: it has one (result.has-number), is held or cancelled; none
/// when it does.
std::optional<Error> reasonAgainstNumber(const OrderLine &line);

/// Finds the one parcel that a row of a courier's result file is about: by the shop's own order number where
/// the row has it, else by the person among what waits without a number. Two parcels that fit are none.
class ParcelFinder
{
public:
    explicit ParcelFinder(OrderStore &orders)
        : m_orders(orders)
    {
    }

    /// The parcel's lines. Errors: result.no-order, result.other-person, result.ambiguous (names the orders),
    /// result.has-number, result.order-held, result.order-cancelled, database.*.
    Result<QList<OrderLine>> find(const IncomingResult &row);

private:
    Result<QList<OrderLine>> ofNumbers(const QString &orders);
    Result<QList<OrderLine>> ofNumber(const QString &number);
    Result<QList<OrderLine>> ofPerson(const Recipient &shown);

    OrderStore &m_orders;
};

} // namespace ieum
