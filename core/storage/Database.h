#pragma once

#include "core/base/Result.h"
#include "core/storage/Statement.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

struct sqlite3;

namespace ieum {

class AccessLog;

/// One connection to the shop's encrypted file (AEGIS, WAL, synchronous=FULL). Used by one thread.
/// Only core/storage may speak SQL through it; services open transactions and call stores.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens or makes the file. `key` is the 32-byte data key. Registers the search tokenizer; does not
    /// migrate. Errors: database.wrong-key, database.damaged, database.failed, database.newer-schema.
    static Result<std::unique_ptr<Database>> open(const QString &path, const QByteArray &key,
                                                  Access access = Access::ReadWrite);
    /// A fresh migrated database in memory, for tests.
    static std::unique_ptr<Database> inMemory();

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// `sql` must be a literal of core/storage. A syntax error comes out of the first step().
    Statement prepare(const char *sql);
    /// Runs several statements without parameters.
    Result<void> execute(const QByteArray &sql);

    /// Runs `work` in BEGIN IMMEDIATE … COMMIT; an error of `work` or of the commit rolls everything back.
    /// When transact() is called within `work` the inner call joins the outer transaction. Each outer one
    /// first checks that no newer program has migrated the file (database.newer-schema).
    Result<void> transact(const std::function<Result<void>()> &work);

    qint64 lastInsertId() const;
    int changes() const;
    /// PRAGMA data_version: differs when another connection has committed since the last look.
    Result<qint64> dataVersion();
    Result<void> checkpoint();
    /// Who did what with the customers' data; silent until somebody begins it.
    AccessLog &access() { return *m_access; }
    QString path() const { return m_path; }
    sqlite3 *handle() const { return m_handle; } ///< for core/storage (backup, check) only

    static Error errorOf(int sqliteCode, const QString &detail);

private:
    Database(sqlite3 *handle, QString path);
    Result<void> configure(const QByteArray &key, Access access);
    Result<void> begin();

    sqlite3 *m_handle;
    QString m_path;
    int m_depth = 0;
    std::unique_ptr<AccessLog> m_access;
};

} // namespace ieum
