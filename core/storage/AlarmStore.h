#pragma once

#include "core/base/Result.h"
#include "core/domain/Alarm.h"

#include <QList>

namespace ieum {

class Database;

/// What was raised for the owner to judge; a row is never removed.
class AlarmStore
{
public:
    explicit AlarmStore(Database &database)
        : m_database(database)
    {
    }

    /// Nothing when the same matter was raised before (its answer then still counts).
    Result<std::optional<AlarmId>> raise(const Alarm &alarm);
    Result<std::optional<Alarm>> find(AlarmId id) const;
    /// Not over, answered or not; oldest first.
    Result<QList<Alarm>> running() const;
    /// Newest first; 0: all.
    Result<QList<Alarm>> newest(int limit) const;

    Result<void> answer(AlarmId id, Alarm::Answer answer, Instant at);
    /// Takes the answer back, as if it had just been raised.
    Result<void> askAgain(AlarmId id);
    /// Every one that is not over and not seen yet.
    Result<void> markSeen(Instant at);
    Result<void> end(AlarmId id, Instant at);

private:
    Database &m_database;
};

} // namespace ieum
