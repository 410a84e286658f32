#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace ieum {

/// Rows of a table of a foreign database, one after the other. Must not outlive its ForeignDatabase.
class ForeignRows
{
public:
    ForeignRows(sqlite3_stmt *statement, QString fileName);
    ForeignRows(ForeignRows &&other) noexcept;
    ForeignRows(const ForeignRows &) = delete;
    ForeignRows &operator=(const ForeignRows &) = delete;
    ~ForeignRows();

    /// True while there is a row. Error: file.broken.
    Result<bool> next();

    /// Columns by the order in which they were asked for. NULL, and a column that the table lacks, is 0 and
    /// empty.
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;

private:
    sqlite3_stmt *m_statement;
    QString m_fileName;
};

/// A SQLite file that another program made, such as an iPhone's texts. Read as it lies: nothing is written,
/// not even beside it, no log is played back, and nothing its schema asks for is run. One thread.
class ForeignDatabase
{
public:
    /// What every SQLite file begins with.
    static bool isDatabase(const QByteArray &head);

    /// Errors: file.not-readable, file.broken (argument: the file's name).
    static Result<std::unique_ptr<ForeignDatabase>> open(const QString &path);
    ~ForeignDatabase();
    ForeignDatabase(const ForeignDatabase &) = delete;
    ForeignDatabase &operator=(const ForeignDatabase &) = delete;

    /// False for a view or a virtual table too: reading one would run what the file says.
    bool hasTable(const QString &table) const;
    /// Those columns of the table, rows rising by `order`. Error: file.broken.
    Result<ForeignRows> rows(const QString &table, const QStringList &columns, const QString &order) const;
    /// How many rows there are at most, for a progress bar; 0 when it is not known.
    qint64 highestRowId(const QString &table) const;

private:
    ForeignDatabase(sqlite3 *handle, QString fileName);
    QStringList columnsOf(const QString &table) const;

    sqlite3 *m_handle;
    QString m_fileName;
};

} // namespace ieum
