#pragma once

#include "core/base/Result.h"
#include "core/domain/Catalogue.h"

namespace ieum {

class Database;

/// The shop's staff and services. A name that is taken out stays in the bookings that have it.
class CatalogueStore
{
public:
    explicit CatalogueStore(Database &database)
        : m_database(database)
    {
    }

    Result<Catalogue> catalogue();
    /// Writes the whole list anew; call it within a transaction.
    Result<void> save(const Catalogue &catalogue);

private:
    Result<QStringList> staff();
    Result<QList<OfferedService>> services();
    Database &m_database;
};

} // namespace ieum
