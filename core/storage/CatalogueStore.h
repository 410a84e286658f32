#pragma once

#include "core/base/Result.h"
#include "core/domain/Catalogue.h"

namespace ieum {

class Database;

/// The shop's staff, services, seats and products. A name that is taken out stays in the bookings that have
/// it.
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
    Result<QStringList> names(const char *select);
    Result<QList<OfferedService>> services();
    Result<QList<Product>> products();
    Result<void> saveNames(const char *insert, const QStringList &names);
    Result<void> saveServices(const QList<OfferedService> &services);
    Result<void> saveProducts(const QList<Product> &products);
    Database &m_database;
};

} // namespace ieum
