#include "core/storage/Database.h"

#include "core/base/ThreadRule.h"
#include "core/storage/AccessLog.h"
#include "core/storage/EvidenceStore.h"
#include "core/storage/FullDisk.h"
#include "core/storage/IdleStatements.h"
#include "core/storage/Migrations.h"
#include "core/storage/SearchFunctions.h"
#include "core/storage/SearchTokenizer.h"

#include <sqlite3.h>

namespace ieum {

namespace {
constexpr int busyTimeoutMilliseconds = 5000;
constexpr auto rollBackSql = "ROLLBACK";
} // namespace

Database::Database(sqlite3 *handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
    , m_access(std::make_unique<AccessLog>(*this))
{
}

Database::~Database()
{
    m_access->writeWaiting(); // by transact(), which needs the log to be there still
    m_access.reset();
    if (m_handle)
        IdleStatements::clear(m_handle);
    sqlite3_close_v2(m_handle);
}

Error Database::errorOf(int sqliteCode, const QString &detail)
{
    const QString text = QStringLiteral("SQLite %1: %2").arg(sqliteCode).arg(detail);
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error("database.busy", {}, text);
    case SQLITE_NOTADB:
        return Error("database.wrong-key", {}, text);
    case SQLITE_CORRUPT:
        return Error("database.damaged", {}, text);
    case SQLITE_FULL:
        return Error("database.full", {}, text);
    default:
        return Error("database.failed", {}, text);
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const QByteArray &key, Access access)
{
    sqlite3 *handle = nullptr;
    const int flags =
        access == Access::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle,
                                     flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<Database> database(new Database(handle, path));
    if (code != SQLITE_OK)
        return errorOf(code, QString::fromUtf8(sqlite3_errmsg(handle)));
    IEUM_TRY(database->configure(key, access));
    return database;
}

Result<void> Database::configure(const QByteArray &key, Access access)
{
    sqlite3_busy_timeout(m_handle, busyTimeoutMilliseconds);
    if (!key.isEmpty()) {
        // The cipher must be named before the key: the library's default is another one.
        IEUM_TRY(execute("PRAGMA cipher = 'aegis'"));
        IEUM_TRY(execute("PRAGMA key = 'raw:" + key.toHex() + "'"));
    }
    IEUM_TRY(execute("SELECT count(*) FROM sqlite_schema"));
    if (access == Access::ReadWrite)
        IEUM_TRY(execute("PRAGMA journal_mode = WAL"));
    IEUM_TRY(execute("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;"
                     " PRAGMA cache_size = -16384")); // KiB; what a search reads of a large index stays
    (void)prepare(rollBackSql); // waits among the idle ones, so that it needs no memory when there is none
    IEUM_TRY(registerSearchTokenizer(*this));
    IEUM_TRY(registerSearchFunctions(*this));
    return registerEvidenceFunctions(*this);
}

std::unique_ptr<Database> Database::inMemory()
{
    auto database = open(QStringLiteral(":memory:"), {});
    if (!database.ok() || !migrate(**database).ok())
        return nullptr;
    return std::move(database).value();
}

Statement Database::prepare(const char *sql)
{
    Q_ASSERT_X(ThreadRule::mayBlock(), "Database", "the window's thread must hand this to a Workspace");
    if (sqlite3_stmt *idle = IdleStatements::of(m_handle).take(sql))
        return Statement(*this, idle, std::nullopt);
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    std::optional<Error> error;
    if (code != SQLITE_OK)
        error = errorOf(code, QString::fromUtf8(sqlite3_errmsg(m_handle)));
    return Statement(*this, statement, std::move(error));
}

Result<void> Database::execute(const QByteArray &sql)
{
    Q_ASSERT_X(ThreadRule::mayBlock(), "Database", "the window's thread must hand this to a Workspace");
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return errorOf(code, QString::fromUtf8(sqlite3_errmsg(m_handle)));
    return {};
}

Result<void> Database::begin()
{
    // To roll back takes memory too; what there was none for is done now.
    if (!sqlite3_get_autocommit(m_handle))
        IEUM_TRY(prepare(rollBackSql).run());
    IEUM_TRY(execute("BEGIN IMMEDIATE"));
    const Result<int> version = schemaVersion(*this);
    if (version.ok() && *version <= currentSchemaVersion())
        return {};
    (void)execute("ROLLBACK");
    return version.ok() ? Error("database.newer-schema") : version.error();
}

Result<void> Database::transact(const std::function<Result<void>()> &work)
{
    if (m_depth > 0)
        return work();
    IEUM_TRY(begin());
    ++m_depth;
    Result<void> outcome = work();
    if (outcome.ok())
        outcome = m_access->writeChanges();
    --m_depth;
    if (outcome.ok())
        outcome = execute("COMMIT");
    if (!outcome.ok())
        (void)prepare(rollBackSql).run();
    m_access->forgetChanges();
    if (!outcome.ok() && outcome.error().code == QLatin1String("database.full"))
        FullDisk::note(m_handle);
    return outcome;
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

Result<qint64> Database::dataVersion()
{
    Statement statement = prepare("PRAGMA data_version");
    IEUM_TRY(statement.step());
    return statement.integer(0);
}

Result<void> Database::checkpoint()
{
    return execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace ieum
