#pragma once

#include "core/base/Result.h"
#include "core/domain/ProbeStanding.h"

namespace ieum {

class Database;

/// What asking each address came to so far.
class ProbeStore
{
public:
    explicit ProbeStore(Database &database)
        : m_database(database)
    {
    }

    /// One that was never asked is Unknown.
    Result<ProbeStanding> standing(const QString &channel, const QString &url) const;
    Result<void> save(const QString &channel, const QString &url, const ProbeStanding &standing);

private:
    Database &m_database;
};

} // namespace ieum
