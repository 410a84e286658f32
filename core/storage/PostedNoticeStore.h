#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QHash>
#include <QString>

namespace ieum {

class Database;

/// Which notices of an outage the owner has put up, and when.
class PostedNoticeStore
{
public:
    explicit PostedNoticeStore(Database &database)
        : m_database(database)
    {
    }

    /// By place ("door").
    Result<QHash<QString, Instant>> ofOutage(OutageId outage);
    /// The first time stays.
    Result<void> add(OutageId outage, const QString &place, Instant at);
    Result<void> remove(OutageId outage, const QString &place);

private:
    Database &m_database;
};

} // namespace ieum
