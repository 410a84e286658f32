#pragma once

#include "core/domain/Address.h"
#include "core/storage/AddressDatabase.h"
#include "core/storage/StatementCache.h"

#include <QList>
#include <QStringList>

#include <limits>

namespace ieum {

/// House or lot numbers from … to, both included.
struct NumberRange
{
    int from = 0;
    int to = std::numeric_limits<int>::max();
    int subFrom = 0;
    int subTo = std::numeric_limits<int>::max();
};

/// Reads addresses.db. Every limit below 0 means all; everything is empty without a file.
class AddressLookupStore
{
public:
    explicit AddressLookupStore(AddressDatabase &database)
        : m_database(database)
    {
    }

    /// False: no address was ever brought in.
    Result<bool> isReady();

    /// Roads of exactly this name.
    Result<QList<qint64>> streetsNamed(const QString &name, int limit);
    /// Where each of the words occurs in 시도, 시군구, 읍면 and name, as a substring. A word that ends in *
    /// may still get a final consonant: 가라* finds 가람.
    Result<QList<qint64>> streetsWith(const QStringList &words, int limit);
    Result<QList<qint64>> localitiesWith(const QStringList &words, int limit);
    Result<QList<qint64>> buildingsWith(const QStringList &words, int limit);

    Result<QList<Address>> onStreet(qint64 street, const NumberRange &numbers, int limit);
    Result<QList<Address>> inLocality(qint64 locality, const NumberRange &lots, int limit);
    Result<QList<Address>> ofBuilding(qint64 building, int limit);
    Result<QList<Address>> withPostcode(int from, int to, int limit);

private:
    Result<QList<qint64>> idsOf(const char *sql, const QString &argument, int limit);
    Result<QList<Address>> listed(const char *sql, const QList<qint64> &arguments);
    /// Null without a file.
    Result<StatementCache *> statements();

    AddressDatabase &m_database;
    std::unique_ptr<StatementCache> m_statements;
};

} // namespace ieum
