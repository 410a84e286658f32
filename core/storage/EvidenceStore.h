#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace ieum {

class Database;

/// One sealed entry. Triggers write them (migration 0016), nobody else does.
struct EvidenceEntry
{
    qint64 id = 0; ///< 1, 2, 3 …
    Instant at;    ///< when what it tells of happened, as the shop's PC told the time
    QString channel;
    QString
        what; ///< declared announced ended seen seen-until text moved alarm judged posted not-posted found
    QString subject; ///< the row it tells of: "outages 3"
    QString facts;   ///< codes and times, never names or words of customers
    QString sum;     ///< 64 hexadecimal digits
};

/// Reads the log of what proves an outage.
class EvidenceStore
{
public:
    explicit EvidenceStore(Database &database)
        : m_database(database)
    {
    }

    Result<QList<EvidenceEntry>> all(); ///< in order

private:
    Database &m_database;
};

/// An entry's fields without its sum, parted by tabs: what its sum is taken over, and a line of its file.
QString evidenceLine(const EvidenceEntry &entry);
/// SHA-256 in hexadecimal digits over the sum before, a tab, and evidenceLine().
QByteArray evidenceSum(const QByteArray &before, const QByteArray &line);

/// evidence_sum() and evidence_time(), which the triggers call; for Database.
Result<void> registerEvidenceFunctions(Database &database);

} // namespace ieum
