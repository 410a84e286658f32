#include "core/storage/RowRescue.h"

#include <sqlite3.h>

#include <limits>

namespace ieum {

namespace {

// Words whose writer could not be read would be seen by nobody: each gets a contact and a customer again,
// under the name that stands in the words themselves. Their uid is that of a row they own, which is as
// unique.
constexpr auto lostOwners =
    "INSERT INTO contact_points (id, uid, customer_id, kind, channel, address, display, created_at) "
    "SELECT m.contact_id, min(m.uid), (SELECT coalesce(max(id), 0) FROM customers) + m.contact_id, 'hidden', "
    "min(m.channel), 'rescued-' || m.contact_id, max(CASE m.direction WHEN 'in' THEN m.sender ELSE '' END), "
    "min(m.at) FROM messages m WHERE m.contact_id NOT IN (SELECT id FROM contact_points) GROUP BY "
    "m.contact_id;"
    "INSERT INTO customers (id, uid, root, name, created_at, updated_at) "
    "SELECT p.customer_id, min(p.uid), p.customer_id, max(p.display), min(p.created_at), min(p.created_at) "
    "FROM contact_points p WHERE p.customer_id NOT IN (SELECT id FROM customers) GROUP BY p.customer_id;"
    "UPDATE customers SET root = id WHERE root NOT IN (SELECT id FROM customers);";

/// A statement that ends with its scope.
class Prepared
{
public:
    Prepared(Database &database, const QByteArray &sql)
    {
        m_code = sqlite3_prepare_v2(database.handle(), sql.constData(), -1, &m_handle, nullptr);
    }
    ~Prepared() { sqlite3_finalize(m_handle); }
    Prepared(const Prepared &) = delete;
    Prepared &operator=(const Prepared &) = delete;

    bool isReady() const { return m_code == SQLITE_OK; }
    sqlite3_stmt *handle() const { return m_handle; }

private:
    sqlite3_stmt *m_handle = nullptr;
    int m_code;
};

QByteArray afterRow(const QByteArray &columns, const QByteArray &table)
{
    return "SELECT rowid, " + columns + " FROM \"" + table + "\" NOT INDEXED WHERE rowid > ?1 ORDER BY rowid";
}

} // namespace

Result<void> RowRescue::reopen()
{
    m_from.reset();
    IEUM_TRY_ASSIGN(database, m_open());
    m_from = std::move(database);
    return {};
}

// What is derived (the search) is made anew; what tells of this very file (backups) stays behind.
Result<QList<RowRescue::Table>> RowRescue::tables()
{
    Statement names =
        m_to.prepare("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                     "AND name NOT LIKE 'sqlite_%' AND name <> 'backups' ORDER BY name");
    QList<Table> tables;
    Result<bool> row = names.step();
    for (; row.ok() && *row; row = names.step()) {
        Table table;
        table.name = names.text(0).toUtf8();
        table.hasRowId = names.integer(1) == 0;
        Prepared columns(*m_from, "SELECT name FROM pragma_table_info('" + table.name + "')");
        QByteArrayList shared;
        while (columns.isReady() && sqlite3_step(columns.handle()) == SQLITE_ROW)
            shared += QByteArray("\"") +
                      reinterpret_cast<const char *>(sqlite3_column_text(columns.handle(), 0)) + '"';
        table.columns = shared.join(", ");
        table.width = static_cast<int>(shared.size());
        if (table.width > 0)
            tables += table;
    }
    IEUM_TRY(row);
    return tables;
}

Result<void> RowRescue::insert(sqlite3_stmt *from, sqlite3_stmt *into, const Table &table)
{
    for (int column = 0; column < table.width; ++column)
        sqlite3_bind_value(into, column + 1, sqlite3_column_value(from, column + (table.hasRowId ? 1 : 0)));
    const int code = sqlite3_step(into);
    sqlite3_reset(into);
    // A row that breaks a rule of the schema is damage too; a full disk is not.
    if (code == SQLITE_DONE)
        ++m_report.rows;
    else if ((code & 0xff) != SQLITE_CONSTRAINT)
        return Database::errorOf(code, QString::fromUtf8(sqlite3_errmsg(m_to.handle())));
    return {};
}

Result<bool> RowRescue::copyRows(const Table &table, const QByteArray &select, qint64 &last)
{
    QByteArrayList marks;
    for (int column = 0; column < table.width; ++column)
        marks += "?";
    const Prepared into(m_to, "INSERT OR REPLACE INTO \"" + table.name + "\" (" + table.columns +
                                  ") VALUES (" + marks.join(", ") + ')');
    if (!into.isReady())
        return Database::errorOf(sqlite3_errcode(m_to.handle()),
                                 QString::fromUtf8(sqlite3_errmsg(m_to.handle())));
    int code = SQLITE_ERROR;
    {
        const Prepared rows(*m_from, select);
        sqlite3_bind_int64(rows.handle(), 1, last);
        for (code = sqlite3_step(rows.handle()); code == SQLITE_ROW; code = sqlite3_step(rows.handle())) {
            if (table.hasRowId)
                last = sqlite3_column_int64(rows.handle(), 0);
            IEUM_TRY(insert(rows.handle(), into.handle(), table));
        }
    }
    if (code == SQLITE_DONE)
        return true;
    ++m_gaps;
    IEUM_TRY(reopen());
    return false;
}

Result<RowRescue::Probe> RowRescue::probe(const Table &table, qint64 after)
{
    int code = SQLITE_ERROR;
    {
        const Prepared row(*m_from, afterRow(table.columns, table.name) + " LIMIT 1");
        sqlite3_bind_int64(row.handle(), 1, after);
        code = sqlite3_step(row.handle());
    }
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW ? Probe::Row : Probe::End;
    IEUM_TRY(reopen());
    return Probe::Damage;
}

// Doubling steps until something can be read, then halves back to the edge of the gap.
Result<qint64> RowRescue::nextReadable(const Table &table, qint64 last)
{
    constexpr qint64 farthest = std::numeric_limits<qint64>::max() / 4;
    qint64 bad = 0, good = 1;
    Probe found = Probe::Damage;
    for (; good < farthest - qAbs(last); good *= 2) {
        IEUM_TRY_ASSIGN(answer, probe(table, last + good));
        found = answer;
        if (found != Probe::Damage)
            break;
        bad = good;
    }
    if (found == Probe::Damage)
        return qint64(0);
    while (good - bad > 1) {
        const qint64 middle = bad + (good - bad) / 2;
        IEUM_TRY_ASSIGN(answer, probe(table, last + middle));
        (answer == Probe::Damage ? bad : good) = middle;
    }
    return good;
}

Result<void> RowRescue::copyByRowId(const Table &table)
{
    qint64 last = -1;
    while (true) {
        IEUM_TRY_ASSIGN(isWhole, copyRows(table, afterRow(table.columns, table.name), last));
        if (isWhole)
            return {};
        IEUM_TRY_ASSIGN(step, nextReadable(table, last));
        if (step == 0)
            return {};
        last += step;
    }
}

Result<void> RowRescue::copyFromBothEnds(const Table &table)
{
    qint64 unused = 0;
    const QByteArray all = "SELECT " + table.columns + " FROM \"" + table.name + '"';
    IEUM_TRY_ASSIGN(isWhole, copyRows(table, all, unused));
    if (isWhole)
        return {};
    // Without row numbers the primary key comes first in every one of our tables.
    const QByteArray first = table.columns.split(',').first();
    IEUM_TRY(copyRows(table, all + " ORDER BY " + first + " DESC", unused));
    return {};
}

Result<RescueReport> RowRescue::run()
{
    IEUM_TRY(reopen());
    IEUM_TRY_ASSIGN(all, tables());
    IEUM_TRY(m_to.execute("PRAGMA foreign_keys = OFF"));
    // Entries of the evidence are copied as they stand: a row that moves here is no new event.
    sqlite3_db_config(m_to.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    const Result<void> copied = m_to.transact([&]() -> Result<void> {
        for (const Table &table : std::as_const(all)) {
            m_gaps = 0;
            IEUM_TRY(table.hasRowId ? copyByRowId(table) : copyFromBothEnds(table));
            if (m_gaps > 0)
                m_report.gaps += QStringLiteral("%1: %2").arg(QString::fromUtf8(table.name)).arg(m_gaps);
        }
        IEUM_TRY(m_to.execute(lostOwners));
        return m_to.execute(
            "DELETE FROM message_search; INSERT INTO message_search(rowid, text, channel)"
            " SELECT id, search_form(text), channel_token(channel) FROM messages"
            " WHERE kind NOT IN ('system', 'deleted') AND search_form(text) <> '' ORDER BY id");
    });
    IEUM_TRY(copied);
    sqlite3_db_config(m_to.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
    IEUM_TRY(m_to.execute("PRAGMA foreign_keys = ON"));
    return m_report;
}

} // namespace ieum
