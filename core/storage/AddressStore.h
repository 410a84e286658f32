#pragma once

#include "core/base/Id.h"
#include "core/domain/Address.h"
#include "core/storage/AddressDatabase.h"
#include "core/storage/StatementCache.h"

#include <QHash>
#include <QSet>

namespace ieum {

/// Writes addresses.db: roads, 동·리 and buildings once each, doors that point to them.
class AddressStore
{
public:
    /// What is kept of a row to know it again.
    struct Known
    {
        qint64 id = 0;
        qint64 content = 0;
    };
    struct Row
    {
        qint64 key = 0;
        qint64 content = 0;
        Address address;
    };

    explicit AddressStore(AddressDatabase &database)
        : m_database(database)
    {
    }

    /// Runs `work` in one transaction and makes the file when need be. Every other writing call belongs in
    /// it.
    Result<void> transact(const std::function<Result<void>()> &work);
    Result<qint64> addSource(const QString &format, const QString &name, BatchId batch);
    /// Gives the row's id.
    Result<qint64> add(qint64 source, const Row &row);
    /// The row stays of the source that first brought it.
    Result<void> replace(qint64 id, const Row &row);
    Result<void> remove(qint64 id);

    /// The rows of a 시도 from files of a format, by key; empty without a file.
    Result<QHash<qint64, Known>> known(const QString &format, const QString &province);
    /// The rows that files of this name and format have brought in.
    Result<QSet<qint64>> rowsOf(const QString &format, const QString &name);
    struct AddedLot
    {
        qint64 id = 0;
        bool isNew = false; ///< false: the door had this lot already
    };
    /// A further lot of a door; of `lot` only 시도 … 리 and the lot itself count.
    Result<AddedLot> addLot(qint64 source, qint64 door, const Address &lot);
    /// False when the door has no such further lot.
    Result<bool> removeLot(qint64 door, const Address &lot);
    Result<void> removeLot(qint64 id);
    /// The further lots that files of this name and format have brought in.
    Result<QSet<qint64>> lotsOf(const QString &format, const QString &name);
    /// Removes what a batch added, and says how much that was.
    Result<int> removeBatch(BatchId batch);

private:
    struct Places
    {
        qint64 street = 0;
        qint64 locality = 0;
        qint64 building = 0; ///< 0: none
    };
    Result<Places> placesOf(const Address &address);
    Result<qint64> streetOf(const Address &address);
    Result<qint64> localityOf(const Address &address);
    Result<qint64> buildingOf(const Address &address, const Places &places);
    Result<void> addWords(const char *sql, qint64 id, const QString &text);
    Result<void> bindRow(Statement &statement, const Row &row);
    Result<qint64> lastId();
    Result<QSet<qint64>> idsFrom(const char *sql, const QString &format, const QString &name);

    AddressDatabase &m_database;
    std::unique_ptr<StatementCache> m_statements;
    // Ids of what was written or met in this transaction; files are sorted, so that most rows ask for the
    // same.
    QHash<QString, qint64> m_streets;
    QHash<QString, qint64> m_localities;
    QHash<QString, qint64> m_buildings;
};

} // namespace ieum
