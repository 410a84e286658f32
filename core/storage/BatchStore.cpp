#include "core/storage/BatchStore.h"

#include "core/base/CodeTable.h"
#include "core/base/Uuid.h"
#include "core/storage/Database.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ieum {

namespace {

constexpr CodeTable<ImportBatch::State, 3> stateCodes{{{
    {ImportBatch::State::Entering, "entering"},
    {ImportBatch::State::Entered, "entered"},
    {ImportBatch::State::Undone, "undone"},
}}};

#define BATCH_COLUMNS                                                                                        \
    "id, file, file_sha256, format, kind, coalesce(channel, ''), state, at, read_count, added_count, "       \
    "duplicate_count, updated_count, rejected_count"

ImportBatch batchOf(const Statement &row)
{
    ImportBatch batch;
    batch.id = row.id<BatchId>(0);
    batch.file = row.text(1);
    batch.sha256 = row.blob(2);
    batch.format = row.text(3);
    batch.kind = row.text(4);
    batch.channel = row.text(5);
    batch.state = stateCodes.value(row.text(6)).value_or(ImportBatch::State::Entered);
    batch.at = row.instant(7);
    const auto count = [&row](int column) { return static_cast<int>(row.integer(column)); };
    batch.counts = {count(8), count(9), count(10), count(11), count(12)};
    return batch;
}

QString argumentsText(const QStringList &arguments)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact));
}

QStringList argumentsOf(const QString &text)
{
    QStringList arguments;
    for (const auto &value : QJsonDocument::fromJson(text.toUtf8()).array())
        arguments += value.toString();
    return arguments;
}

} // namespace

Result<BatchId> BatchStore::insert(const ImportBatch &batch)
{
    Statement statement = m_database.prepare(
        "INSERT INTO batches(uid, device, at, file, file_sha256, format, kind, channel, state) "
        "VALUES (?, (SELECT min(id) FROM devices), ?, ?, ?, ?, ?, nullif(?, ''), ?)");
    statement.bindBlob(newUuid()).bind(batch.at).bind(batch.file).bindBlob(batch.sha256).bind(batch.format);
    statement.bind(batch.kind).bind(batch.channel).bind(stateCodes.code(batch.state));
    IEUM_TRY(statement.run());
    return BatchId{m_database.lastInsertId()};
}

Result<void> BatchStore::setCounts(BatchId batch, const ImportCounts &counts)
{
    Statement statement = m_database.prepare(
        "UPDATE batches SET read_count = ?, added_count = ?, duplicate_count = ?, updated_count = ?, "
        "rejected_count = ? WHERE id = ?");
    statement.bind(counts.read).bind(counts.added).bind(counts.duplicate).bind(counts.updated);
    return statement.bind(counts.rejected).bind(batch).run();
}

Result<void> BatchStore::setState(BatchId batch, ImportBatch::State state)
{
    Statement statement = m_database.prepare("UPDATE batches SET state = ? WHERE id = ?");
    return statement.bind(stateCodes.code(state)).bind(batch).run();
}

Result<void> BatchStore::addRemark(BatchId batch, RemarkKind kind, const Remark &remark)
{
    Statement statement = m_database.prepare("INSERT INTO batch_remarks(batch_id, rejected, place, code, "
                                             "arguments, raw) VALUES (?, ?, ?, ?, ?, ?)");
    statement.bind(batch).bind(kind == RemarkKind::Rejected).bind(remark.place).bind(remark.reason.code);
    return statement.bind(argumentsText(remark.reason.arguments)).bind(remark.raw).run();
}

Result<QList<Remark>> BatchStore::remarks(BatchId batch, RemarkKind kind)
{
    Statement statement = m_database.prepare("SELECT place, code, arguments, raw FROM batch_remarks WHERE "
                                             "batch_id = ? AND rejected = ? ORDER BY id");
    statement.bind(batch).bind(kind == RemarkKind::Rejected);
    QList<Remark> remarks;
    while (true) {
        IEUM_TRY_ASSIGN(hasRow, statement.step());
        if (!hasRow)
            return remarks;
        Remark remark{statement.text(0), Error(), statement.text(3)};
        remark.reason.code = statement.text(1);
        remark.reason.arguments = argumentsOf(statement.text(2));
        remarks.append(remark);
    }
}

Result<ImportBatch> BatchStore::batch(BatchId batch)
{
    Statement statement = m_database.prepare("SELECT " BATCH_COLUMNS " FROM batches WHERE id = ?");
    statement.bind(batch.value);
    IEUM_TRY_ASSIGN(hasRow, statement.step());
    if (!hasRow)
        return Error("import.no-such-batch", {batch.toString()});
    return batchOf(statement);
}

Result<QList<ImportBatch>> BatchStore::recent(int limit)
{
    Statement statement = m_database.prepare(
        "SELECT " BATCH_COLUMNS " FROM batches WHERE state <> 'entering' ORDER BY id DESC LIMIT ?");
    statement.bind(limit > 0 ? limit : -1);
    QList<ImportBatch> batches;
    while (true) {
        IEUM_TRY_ASSIGN(hasRow, statement.step());
        if (!hasRow)
            return batches;
        batches.append(batchOf(statement));
    }
}

Result<QList<BatchId>> BatchStore::unfinished()
{
    Statement statement = m_database.prepare("SELECT id FROM batches WHERE state = 'entering' ORDER BY id");
    QList<BatchId> batches;
    while (true) {
        IEUM_TRY_ASSIGN(hasRow, statement.step());
        if (!hasRow)
            return batches;
        batches.append(statement.id<BatchId>(0));
    }
}

Result<bool> BatchStore::hasEntered(const QByteArray &sha256)
{
    Statement statement =
        m_database.prepare("SELECT 1 FROM batches WHERE file_sha256 = ? AND state = 'entered' LIMIT 1");
    return statement.bindBlob(sha256).step();
}

Result<void> BatchStore::remove(BatchId batch)
{
    Statement statement = m_database.prepare("DELETE FROM batches WHERE id = ?");
    return statement.bind(batch).run();
}

} // namespace ieum
