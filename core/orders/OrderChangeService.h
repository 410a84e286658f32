#pragma once

#include "core/base/Clock.h"
#include "core/orders/OrderService.h"
#include "core/storage/OrderChangeStore.h"

namespace ieum {

/// What needs the owner's word: an order that a newer sheet says otherwise after its label was printed, and
/// two orders that look like one.
class OrderChangeService
{
public:
    OrderChangeService(Database &database, OrderStore &orders, OrderChangeStore &changes,
                       OrderService &service, const Clock &clock)
        : m_database(database)
        , m_orders(orders)
        , m_changes(changes)
        , m_service(service)
        , m_clock(clock)
    {
    }

    /// The change of a line that waits; none when nothing does.
    Result<std::optional<OrderChange>> open(OrderLineId line) { return m_changes.open(line); }
    /// The line says what the newer sheet says. A printed number stays on a parcel that goes to the same
    /// address. Error: order.no-change.
    Result<void> takeOver(OrderLineId line);
    /// The line says what it said; a number that the change had voided stays void. Error: order.no-change.
    Result<void> keep(OrderLineId line);

    /// Waiting lines of other orders that look like this one twice: same person, item, option and quantity.
    Result<QList<OrderLine>> twins(OrderLineId line);
    /// The owner says that they are two orders; they are not suspected again. Error: order.none.
    Result<void> setDifferent(OrderLineId line, OrderLineId other);

private:
    Result<void> decide(OrderLineId line, OrderChange::Decision decision);

    Database &m_database;
    OrderStore &m_orders;
    OrderChangeStore &m_changes;
    OrderService &m_service;
    const Clock &m_clock;
};

} // namespace ieum
