#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QList>
#include <QString>

namespace ieum {

class Database;

struct AccessEntry
{
    qint64 id = 0;
    Instant at;
    QString who;     ///< login, PC and program
    QString what;    ///< "look.thread", "change.customer", "print", "export.orders" …
    QString subject; ///< ids, with "+n" for n more; never a name or a number
};

/// How the chain of entries stands.
struct AccessChain
{
    qint64 entries = 0;
    qint64 firstBroken = 0; ///< id of the first entry that does not fit the one before; 0: none
    bool isIntact() const { return firstBroken == 0; }
};

/// Reads the access log.
class AccessLogStore
{
public:
    explicit AccessLogStore(Database &database)
        : m_database(database)
    {
    }

    /// Newest first; limit 0: all.
    Result<QList<AccessEntry>> list(int limit);
    /// Sums every entry up again.
    Result<AccessChain> verify();

private:
    Database &m_database;
};

} // namespace ieum
