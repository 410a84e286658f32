#include "core/storage/IntegrityStore.h"

#include "core/storage/Database.h"

namespace ieum {

Result<IntegrityReport> IntegrityStore::check()
{
    IntegrityReport report;
    IEUM_TRY_ASSIGN(unreadable, firstUnreadablePage());
    if (unreadable > 0) {
        // The cipher refuses every page after a bad one on the same connection, so nothing more can be learnt
        // from it.
        report.quickCheck = QStringLiteral("page %1 cannot be read").arg(unreadable);
        report.damaged += QStringLiteral("page %1").arg(unreadable);
        return report;
    }
    checkSchema(report);
    readRows(report);
    return report;
}

// Damage is what this is here to find: an error of a statement is an entry of the report, not an end of the
// work.
void IntegrityStore::checkSchema(IntegrityReport &report)
{
    Statement quick = m_database.prepare("PRAGMA quick_check(1)");
    const Result<bool> quickRow = quick.step();
    report.quickCheck = quickRow.ok() ? quick.text(0) : quickRow.error().detail;
    Statement full = m_database.prepare("PRAGMA integrity_check");
    Result<bool> row = full.step();
    for (; row.ok() && *row; row = full.step()) {
        if (full.text(0) != QLatin1String("ok"))
            report.damaged += full.text(0);
    }
    if (!row.ok())
        report.damaged += row.error().detail;
}

void IntegrityStore::readRows(IntegrityReport &report)
{
    Statement tables = m_database.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name");
    Result<bool> table = tables.step();
    for (; table.ok() && *table; table = tables.step()) {
        const QByteArray name = tables.text(0).replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8();
        Statement count =
            m_database.prepare(("SELECT count(*) FROM \"" + name + "\" NOT INDEXED").constData());
        const Result<bool> counted = count.step();
        if (counted.ok())
            report.rows += count.integer(0);
        else
            report.damaged += QString::fromUtf8(name) + QLatin1String(": ") + counted.error().detail;
    }
}

Result<qint64> IntegrityStore::firstUnreadablePage()
{
    Statement count = m_database.prepare("PRAGMA page_count");
    IEUM_TRY(count.step());
    const qint64 pages = count.integer(0);
    for (qint64 number = 1; number <= pages; ++number) {
        if (!readPage(number))
            return number;
    }
    return qint64(0);
}

// sqlite_dbpage goes through the pager and so through the cipher, like the backup interface, but needs no
// second file.
bool IntegrityStore::readPage(qint64 number)
{
    Statement page = m_database.prepare("SELECT length(data) FROM sqlite_dbpage WHERE pgno = ?");
    const Result<bool> row = page.bind(number).step();
    return row.ok() && *row;
}

} // namespace ieum
