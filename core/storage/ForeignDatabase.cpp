#include "core/storage/ForeignDatabase.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace ieum {

namespace {

QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

sqlite3_stmt *prepared(sqlite3 *handle, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, sql.toUtf8().constData(), -1, &statement, nullptr);
    return statement;
}

Error broken(const QString &fileName, sqlite3 *handle)
{
    return Error("file.broken", {fileName}, QString::fromUtf8(sqlite3_errmsg(handle)));
}

} // namespace

ForeignRows::ForeignRows(sqlite3_stmt *statement, QString fileName)
    : m_statement(statement)
    , m_fileName(std::move(fileName))
{
}

ForeignRows::ForeignRows(ForeignRows &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_fileName(std::move(other.m_fileName))
{
}

ForeignRows::~ForeignRows()
{
    sqlite3_finalize(m_statement);
}

Result<bool> ForeignRows::next()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return broken(m_fileName, sqlite3_db_handle(m_statement));
    return code == SQLITE_ROW;
}

qint64 ForeignRows::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double ForeignRows::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString ForeignRows::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArray ForeignRows::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

bool ForeignDatabase::isDatabase(const QByteArray &head)
{
    return head.startsWith(QByteArray("SQLite format 3\0", 16));
}

ForeignDatabase::ForeignDatabase(sqlite3 *handle, QString fileName)
    : m_handle(handle)
    , m_fileName(std::move(fileName))
{
}

ForeignDatabase::~ForeignDatabase()
{
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<ForeignDatabase>> ForeignDatabase::open(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isReadable())
        return Error("file.not-readable", {file.fileName()});
    QUrl uri = QUrl::fromLocalFile(file.absoluteFilePath());
    uri.setQuery(QStringLiteral("immutable=1")); // no lock, no log, no file beside it
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(uri.toEncoded().constData(), &handle,
                                     SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    std::unique_ptr<ForeignDatabase> database(new ForeignDatabase(handle, file.fileName()));
    if (code != SQLITE_OK)
        return broken(file.fileName(), handle);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    if (sqlite3_exec(
            handle,
            "PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; SELECT count(*) FROM sqlite_schema",
            nullptr, nullptr, nullptr) != SQLITE_OK)
        return broken(file.fileName(), handle);
    return database;
}

bool ForeignDatabase::hasTable(const QString &table) const
{
    ForeignRows found(prepared(m_handle, QStringLiteral("SELECT name FROM sqlite_schema "
                                                        "WHERE type = 'table' AND rootpage > 0")),
                      m_fileName);
    for (Result<bool> row = found.next(); row.ok() && *row; row = found.next()) {
        if (found.text(0) == table)
            return true;
    }
    return false;
}

QStringList ForeignDatabase::columnsOf(const QString &table) const
{
    constexpr int name = 1;
    QStringList names;
    ForeignRows found(prepared(m_handle, QStringLiteral("PRAGMA table_info(%1)").arg(quoted(table))),
                      m_fileName);
    for (Result<bool> row = found.next(); row.ok() && *row; row = found.next())
        names += found.text(name);
    return names;
}

Result<ForeignRows> ForeignDatabase::rows(const QString &table, const QStringList &columns,
                                          const QString &order) const
{
    if (!hasTable(table))
        return Error("file.broken", {m_fileName}, QStringLiteral("no table ") + table);
    // SQLite takes a quoted name that it does not know for a text.
    const QStringList known = columnsOf(table) + QStringList{QStringLiteral("ROWID")};
    QStringList asked;
    for (const QString &column : columns)
        asked += known.contains(column) ? quoted(column) : QStringLiteral("NULL");
    sqlite3_stmt *statement = prepared(
        m_handle,
        QStringLiteral("SELECT %1 FROM %2 ORDER BY %3").arg(asked.join(u','), quoted(table), quoted(order)));
    if (!statement)
        return broken(m_fileName, m_handle);
    return ForeignRows(statement, m_fileName);
}

qint64 ForeignDatabase::highestRowId(const QString &table) const
{
    ForeignRows found(prepared(m_handle, QStringLiteral("SELECT max(ROWID) FROM ") + quoted(table)),
                      m_fileName);
    const Result<bool> row = found.next();
    return row.ok() && *row ? found.integer(0) : 0;
}

} // namespace ieum
