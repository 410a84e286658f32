#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/storage/SortCodeStore.h"

namespace ieum {

class ConnectorRegistry;
class Database;
struct Sheet;

/// Brings sort codes in from a table that the courier gave or that was kept of its answers. Columns are known
/// by their names: the couriers' own (CLSFCD, tml_cod, branCd, delivAreaCd …) or the Korean ones.
class SortCodeIntake
{
public:
    struct Count
    {
        int read = 0;
        int entered = 0;
        QList<int> rejected; ///< rows without a postcode of five digits or without a code
    };

    SortCodeIntake(Database &database, SortCodeStore &store, const ConnectorRegistry &connectors,
                   const Clock &clock)
        : m_database(database)
        , m_store(store)
        , m_connectors(connectors)
        , m_clock(clock)
    {
    }

    /// Whole or not at all. Errors: courier.unknown, sort-code.no-columns, file.*.
    Result<Count> bringIn(const QString &courier, const QString &path);
    /// What is there of a courier.
    Result<SortCodeStore::Stock> stock(const QString &courier) { return m_store.stock(courier); }

private:
    Result<Count> enter(const QString &courier, const Sheet &sheet);

    Database &m_database;
    SortCodeStore &m_store;
    const ConnectorRegistry &m_connectors;
    const Clock &m_clock;
};

} // namespace ieum
