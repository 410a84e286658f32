#pragma once

#include "core/base/Result.h"
#include "core/domain/OrderChange.h"

#include <optional>

namespace ieum {

class Database;

/// Changes of order lines that wait for the owner's word, and what was decided about them.
class OrderChangeStore
{
public:
    explicit OrderChangeStore(Database &database)
        : m_database(database)
    {
    }

    /// One waits at a time: an older one that still waits is replaced.
    Result<void> add(const OrderChange &change, BatchId batch);
    /// The one that waits.
    Result<std::optional<OrderChange>> open(OrderLineId line);
    /// The last one that was not replaced, decided or not.
    Result<std::optional<OrderChange>> last(OrderLineId line);
    Result<void> decide(OrderChangeId change, OrderChange::Decision decision, Instant now);
    /// Forgets what a batch proposed and nobody has decided.
    Result<void> undo(BatchId batch);

private:
    Result<std::optional<OrderChange>> one(const char *sql, OrderLineId line);

    Database &m_database;
};

} // namespace ieum
