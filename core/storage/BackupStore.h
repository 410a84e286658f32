#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace ieum {

class Database;

/// A backup that was made, as the shop remembers it.
struct BackupRecord
{
    /// Kept: where the owner put it, never removed. Own and Second: thinned out with time.
    enum class Place { Kept, Own, Second };

    Instant at;
    QString file; ///< absolute path on the PC that made it
    Place place = Place::Kept;
    QString why; ///< code of a BackupReason
    QByteArray sha256;
    qint64 bytes = 0; ///< of the file
    int schema = 0;
    QString program; ///< version that made it
    qint64 messages = 0;
    qint64 orders = 0;
};

/// Which backups of the shop were made, and where they lie.
class BackupStore
{
public:
    explicit BackupStore(Database &database)
        : m_database(database)
    {
    }

    /// In place of an earlier one of the same file.
    Result<void> insert(const BackupRecord &record);
    Result<void> remove(const QString &file);
    Result<QList<BackupRecord>> all(); ///< newest first

private:
    Database &m_database;
};

} // namespace ieum
