#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QList>
#include <QString>

namespace ieum {

class Database;

using CallbackId = Id<struct CallbackTag>;

/// Calls that the shop has promised.
class CallbackStore
{
public:
    struct Entry
    {
        CallbackId id;       ///< set by the store
        CustomerId customer; ///< root
        Instant dueAt;
        QString note;
    };

    explicit CallbackStore(Database &database)
        : m_database(database)
    {
    }

    Result<CallbackId> add(const Entry &entry);
    /// False when there is no such open one.
    Result<bool> done(CallbackId id, Instant at);
    Result<QList<Entry>> open() const; ///< by the time they are due

private:
    Database &m_database;
};

} // namespace ieum
