#include "core/storage/AccessLogStore.h"

#include "core/storage/AccessLog.h"
#include "core/storage/Database.h"

namespace ieum {

namespace {

AccessEntry entryOf(const Statement &row)
{
    return {row.integer(0), row.instant(1), row.text(2), row.text(3), row.text(4)};
}

} // namespace

Result<QList<AccessEntry>> AccessLogStore::list(int limit)
{
    Statement select =
        m_database.prepare("SELECT id, at, who, what, subject FROM access_log ORDER BY id DESC LIMIT ?");
    select.bind(limit > 0 ? limit : -1);
    QList<AccessEntry> entries;
    Result<bool> row = select.step();
    for (; row.ok() && *row; row = select.step())
        entries += entryOf(select);
    IEUM_TRY(row);
    return entries;
}

Result<AccessChain> AccessLogStore::verify()
{
    Statement select =
        m_database.prepare("SELECT id, at, who, what, subject, sum FROM access_log ORDER BY id");
    AccessChain chain;
    QByteArray before;
    Result<bool> row = select.step();
    for (; row.ok() && *row; row = select.step()) {
        const AccessEntry entry = entryOf(select);
        const QByteArray sum =
            accessSum(before, entry.id, entry.at.milliseconds, entry.who, entry.what, entry.subject);
        ++chain.entries;
        if (chain.isIntact() && (entry.id != chain.entries || select.blob(5) != sum))
            chain.firstBroken = entry.id;
        before = sum;
    }
    IEUM_TRY(row);
    return chain;
}

} // namespace ieum
