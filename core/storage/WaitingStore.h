#pragma once

#include "core/base/Result.h"
#include "core/domain/Waiting.h"

#include <QList>

#include <optional>

namespace ieum {

class Database;

/// The waiting list. A guest's customer is always given as the root of a merged group.
class WaitingStore
{
public:
    explicit WaitingStore(Database &database)
        : m_database(database)
    {
    }

    Result<WaitingId> insert(const WaitingGuest &guest, Instant now);
    Result<std::optional<WaitingGuest>> find(WaitingId id);
    Result<QList<WaitingGuest>> waiting(); ///< longest first
    Result<void> setState(WaitingId id, WaitingState state, BookingId booking, Instant now);

private:
    Database &m_database;
};

} // namespace ieum
