#pragma once

#include "core/base/Result.h"
#include "core/connector/Records.h"
#include "core/domain/ImportBatch.h"

#include <QList>

namespace ieum {

class Database;

/// Imports: what was read when, what was refused, and what an undo must give back.
class BatchStore
{
public:
    explicit BatchStore(Database &database)
        : m_database(database)
    {
    }

    /// Writes the row (in the state the batch says) and gives its id.
    Result<BatchId> insert(const ImportBatch &batch);
    Result<void> setCounts(BatchId batch, const ImportCounts &counts);
    Result<void> setState(BatchId batch, ImportBatch::State state);

    enum class RemarkKind { Rejected, Warning };
    Result<void> addRemark(BatchId batch, RemarkKind kind, const Remark &remark);
    Result<QList<Remark>> remarks(BatchId batch, RemarkKind kind);

    /// Error: import.no-such-batch.
    Result<ImportBatch> batch(BatchId batch);
    /// Entered and undone ones, newest first; limit 0: all.
    Result<QList<ImportBatch>> recent(int limit);
    /// Batches that a crash or a cancel left behind.
    Result<QList<BatchId>> unfinished();
    /// True when a file of the same bytes was entered before and not undone.
    Result<bool> hasEntered(const QByteArray &sha256);
    /// Forgets the batch and its remarks; its rows must be gone.
    Result<void> remove(BatchId batch);

private:
    Database &m_database;
};

} // namespace ieum
