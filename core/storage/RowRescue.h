#pragma once

#include "core/base/Result.h"
#include "core/storage/Database.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

struct sqlite3_stmt;

namespace ieum {

struct RescueReport
{
    qint64 rows = 0;  ///< copied
    QStringList gaps; ///< "messages: 2" – tables with unreadable places, and how many
};

/// Copies every row that can still be read from a damaged database into a fresh one of the same schema, and
/// makes what is derived from them anew. The cipher refuses every page after a bad one on the same
/// connection, so that each unreadable place costs a new one.
class RowRescue
{
public:
    using Open = std::function<Result<std::unique_ptr<Database>>()>;

    /// `to`: migrated, and otherwise empty.
    RowRescue(Open damaged, Database &to)
        : m_open(std::move(damaged))
        , m_to(to)
    {
    }

    /// Errors: those of opening (the first page itself is lost), database.full, database.failed.
    Result<RescueReport> run();

private:
    struct Table
    {
        QByteArray name;
        QByteArray columns; ///< those that both have, with commas between
        int width = 0;
        bool hasRowId = true;
    };
    Result<QList<Table>> tables();
    Result<void> copyByRowId(const Table &table);
    Result<void> copyFromBothEnds(const Table &table);
    /// False: it met damage; the connection is new then. `last`: of the row copied last.
    Result<bool> copyRows(const Table &table, const QByteArray &select, qint64 &last);
    Result<void> insert(sqlite3_stmt *from, sqlite3_stmt *into, const Table &table);
    /// The first offset behind `last` from which rows can be read again; 0: none.
    Result<qint64> nextReadable(const Table &table, qint64 last);
    enum class Probe { Row, End, Damage };
    Result<Probe> probe(const Table &table, qint64 after);
    Result<void> reopen();

    const Open m_open;
    Database &m_to;
    std::unique_ptr<Database> m_from;
    RescueReport m_report;
    qint64 m_gaps = 0; ///< of the table under way
};

} // namespace ieum
