#pragma once

#include "core/base/Result.h"
#include "core/domain/Sale.h"

#include <QList>

#include <optional>

namespace ieum {

class Database;

/// Order lines by the time of their order, all markets together. Cancelled ones are no sales, and what is
/// left of a line that goes out in parts is the same sale.
class SalesStore
{
public:
    explicit SalesStore(Database &database)
        : m_database(database)
    {
    }

    /// When the shop's first order came, whatever became of it.
    Result<std::optional<Instant>> firstOrderAt();
    /// from ≤ order time < to, oldest first.
    Result<QList<Sale>> between(Instant from, Instant to);

private:
    Database &m_database;
};

} // namespace ieum
