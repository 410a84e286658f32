#include "core/storage/BackupStore.h"

#include "core/base/CodeTable.h"
#include "core/storage/Database.h"

namespace ieum {

namespace {

using Place = BackupRecord::Place;
constexpr CodeTable<Place, 3> placeCodes{
    {{{Place::Kept, "kept"}, {Place::Own, "own"}, {Place::Second, "second"}}}};

BackupRecord recordOf(const Statement &row)
{
    BackupRecord record;
    record.at = row.instant(0);
    record.file = row.text(1);
    record.place = placeCodes.value(row.text(2)).value_or(Place::Kept);
    record.why = row.text(3);
    record.sha256 = row.blob(4);
    record.bytes = row.integer(5);
    record.schema = static_cast<int>(row.integer(6));
    record.program = row.text(7);
    record.messages = row.integer(8);
    record.orders = row.integer(9);
    return record;
}

} // namespace

Result<void> BackupStore::insert(const BackupRecord &record)
{
    return m_database
        .prepare("INSERT OR REPLACE INTO backups (at, file, place, why, sha256, bytes, schema, program, "
                 "messages, orders) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(record.at)
        .bind(record.file)
        .bind(placeCodes.code(record.place))
        .bind(record.why)
        .bindBlob(record.sha256)
        .bind(record.bytes)
        .bind(record.schema)
        .bind(record.program)
        .bind(record.messages)
        .bind(record.orders)
        .run();
}

Result<void> BackupStore::remove(const QString &file)
{
    return m_database.prepare("DELETE FROM backups WHERE file = ?").bind(file).run();
}

Result<QList<BackupRecord>> BackupStore::all()
{
    Statement select =
        m_database.prepare("SELECT at, file, place, why, sha256, bytes, schema, program, messages, "
                           "orders FROM backups ORDER BY at DESC, id DESC");
    QList<BackupRecord> records;
    Result<bool> row = select.step();
    for (; row.ok() && *row; row = select.step())
        records += recordOf(select);
    IEUM_TRY(row);
    return records;
}

} // namespace ieum
