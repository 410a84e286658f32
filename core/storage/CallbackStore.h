#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QList>
#include <QString>

namespace ieum {

class Database;

/// Calls that the shop has promised.
class CallbackStore
{
public:
    struct Entry
    {
        qint64 id = 0;
        CustomerId customer; ///< root
        Instant dueAt;
        QString note;
    };

    explicit CallbackStore(Database &database)
        : m_database(database)
    {
    }

    Result<qint64> add(const Entry &entry);
    Result<void> done(qint64 id, Instant at);
    Result<QList<Entry>> open() const; ///< by the time they are due

private:
    Database &m_database;
};

} // namespace ieum
