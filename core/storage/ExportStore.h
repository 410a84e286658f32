#pragma once

#include "core/base/Result.h"
#include "core/domain/Customer.h"
#include "core/storage/Statement.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>

namespace ieum {

class Database;

/// A table that is given out: its file's name, its columns, and where they come from.
struct ExportSheet
{
    const char *name;    ///< "messages"
    const char *columns; ///< English names with commas between, as scripts read them
    const char *sql;
};
/// Everything that the shop holds, each kind once. No keys, no passwords of channels.
std::span<const ExportSheet> exportSheets();

/// The rows of a sheet, one after the other, in little memory. Belongs to its store's thread.
class ExportRows
{
public:
    explicit ExportRows(Statement statement, qsizetype columns)
        : m_statement(std::move(statement))
        , m_columns(columns)
    {
    }
    /// None at the end.
    Result<std::optional<QStringList>> next();

private:
    Statement m_statement;
    qsizetype m_columns;
    bool m_isAtEnd = false;
};

/// Reads what is given out.
class ExportStore
{
public:
    explicit ExportStore(Database &database)
        : m_database(database)
    {
    }

    /// `root`: of one customer; none for all.
    std::unique_ptr<ExportRows> rows(const ExportSheet &sheet, CustomerId root);
    /// Every root with anything said or noted: id, name, number of messages.
    struct ThreadHead
    {
        CustomerId root;
        QString name;
        qint64 messages = 0;
    };
    Result<QList<ThreadHead>> threads(CustomerId root);

    /// From here to release() every read sees the shop as it stands now, while others go on writing.
    Result<void> hold();
    void release();

private:
    Database &m_database;
};

} // namespace ieum
