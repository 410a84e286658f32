#pragma once

#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace ieum {

class Database;

/// One prepared SQL statement. Bind in order of the question marks, then step(); a row's columns are read by
/// index. A failed prepare or bind is remembered and comes out of step()/run(), so that callers check one
/// place. Belongs to its Database's thread; must not outlive it.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    Statement &bind(qint64 value);
    Statement &bind(int value) { return bind(qint64(value)); }
    Statement &bind(bool value) { return bind(qint64(value)); }
    Statement &bind(const QString &text); ///< a null QString binds as the empty text, never as NULL
    Statement &bindBlob(const QByteArray &bytes);
    Statement &bindNull();
    Statement &bind(Instant instant) { return bind(instant.milliseconds); }
    Statement &bind(Money money) { return bind(money.won); }
    template <typename Tag>
    Statement &bind(Id<Tag> id) ///< an id of 0 binds NULL
    {
        return id.isValid() ? bind(id.value) : bindNull();
    }
    template <typename T>
    Statement &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bindNull();
    }

    /// True while there is a row. Errors: database.busy, database.damaged, database.failed, database.full.
    Result<bool> step();
    /// For statements without rows: steps to the end and resets, so that it can be bound anew.
    Result<void> run();
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    Instant instant(int column) const { return {integer(column)}; }
    std::optional<Instant> optionalInstant(int column) const;
    Money money(int column) const { return {integer(column)}; }
    template <typename IdType>
    IdType id(int column) const
    {
        return IdType{integer(column)};
    }

private:
    friend class Database;
    Statement(Database &database, sqlite3_stmt *handle, std::optional<Error> error);
    void remember(int code);

    Database *m_database;
    sqlite3_stmt *m_handle;
    int m_nextParameter = 1;
    QList<QByteArray> m_bound; ///< what SQLite reads until reset()
    std::optional<Error> m_error;
};

} // namespace ieum
