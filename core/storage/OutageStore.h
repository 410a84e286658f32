#pragma once

#include "core/base/Result.h"
#include "core/domain/Channel.h"

#include <QList>

namespace ieum {

class Database;

/// Outages and announced maintenances. One that was entered is never removed: it is evidence.
class OutageStore
{
public:
    explicit OutageStore(Database &database)
        : m_database(database)
    {
    }

    /// Its id is set by the store.
    Result<OutageId> add(const Outage &outage, Instant declaredAt);
    Result<void> end(OutageId id, Instant at);
    Result<std::optional<Outage>> find(OutageId id) const;
    /// Newest first.
    Result<QList<Outage>> all() const;
    /// Not ended; oldest first. A maintenance that has yet to begin is among them.
    Result<QList<Outage>> open() const;

private:
    Database &m_database;
};

} // namespace ieum
