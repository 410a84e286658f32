#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

namespace ieum {

class Database;

/// What a look through the whole file found.
struct IntegrityReport
{
    QString quickCheck;  ///< "ok" or SQLite's first complaint
    qint64 rows = 0;     ///< read, over all tables
    QStringList damaged; ///< SQLite's complaints and the numbers of unreadable pages ("page 12")
    bool ok() const { return damaged.isEmpty() && quickCheck == QLatin1String("ok"); }
};

/// Looks the shop's file through: SQLite's own check, every row of every table, and every page, the free ones
/// too, whose authentication fails when one bit of it has changed.
class IntegrityStore
{
public:
    explicit IntegrityStore(Database &database)
        : m_database(database)
    {
    }

    /// Takes about a second for 100 MB; reads only.
    Result<IntegrityReport> check();

private:
    void checkSchema(IntegrityReport &report);
    void readRows(IntegrityReport &report);
    Result<qint64> firstUnreadablePage();
    bool readPage(qint64 number);

    Database &m_database;
};

} // namespace ieum
