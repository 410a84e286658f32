#include "core/storage/Statement.h"

#include "core/storage/Database.h"
#include "core/storage/IdleStatements.h"

#include <sqlite3.h>

namespace ieum {

Statement::Statement(Database &database, sqlite3_stmt *handle, std::optional<Error> error)
    : m_database(&database)
    , m_handle(handle)
    , m_error(std::move(error))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_nextParameter(other.m_nextParameter)
    , m_bound(std::move(other.m_bound))
    , m_error(std::move(other.m_error))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_handle, other.m_handle);
    std::swap(m_nextParameter, other.m_nextParameter);
    std::swap(m_bound, other.m_bound);
    std::swap(m_error, other.m_error);
    return *this;
}

Statement::~Statement()
{
    if (m_handle)
        IdleStatements::of(m_database->handle()).giveBack(m_handle);
}

void Statement::remember(int code)
{
    if (code != SQLITE_OK && !m_error)
        m_error = Database::errorOf(code, QString::fromUtf8(sqlite3_errmsg(m_database->handle())));
}

Statement &Statement::bind(qint64 value)
{
    remember(sqlite3_bind_int64(m_handle, m_nextParameter++, value));
    return *this;
}

Statement &Statement::bind(const QString &text)
{
    m_bound += text.toUtf8();
    const QByteArray &utf8 = m_bound.constLast();
    remember(sqlite3_bind_text(m_handle, m_nextParameter++, utf8.constData(), static_cast<int>(utf8.size()),
                               SQLITE_STATIC));
    return *this;
}

Statement &Statement::bindBlob(const QByteArray &bytes)
{
    m_bound += bytes;
    const QByteArray &kept = m_bound.constLast();
    remember(sqlite3_bind_blob(m_handle, m_nextParameter++, kept.constData(), static_cast<int>(kept.size()),
                               SQLITE_STATIC));
    return *this;
}

Statement &Statement::bindNull()
{
    remember(sqlite3_bind_null(m_handle, m_nextParameter++));
    return *this;
}

Result<bool> Statement::step()
{
    if (m_error)
        return *m_error;
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return Database::errorOf(code, QString::fromUtf8(sqlite3_errmsg(m_database->handle())));
}

Result<void> Statement::run()
{
    Result<bool> row = step();
    while (row.ok() && *row)
        row = step();
    reset();
    if (!row.ok())
        return row.error();
    return {};
}

void Statement::reset()
{
    m_nextParameter = 1;
    if (!m_handle)
        return; // could not be prepared: m_error says why, and SQLite clears no bindings of nothing
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    m_bound.clear();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_handle, column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_handle, column));
}

std::optional<Instant> Statement::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

} // namespace ieum
