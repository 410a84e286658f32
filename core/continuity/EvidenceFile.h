#pragma once

#include "core/base/Result.h"
#include "core/storage/EvidenceStore.h"

#include <QByteArray>

namespace ieum {

/// Whether a chain of evidence holds, and its last sum: whoever has that on paper (every report prints it)
/// can tell later that nothing before it was changed.
struct EvidenceChain
{
    qint64 entries = 0;
    qint64 firstBroken = 0;   ///< number of the first entry that does not fit; 0: none
    QString head;             ///< sum of the last entry; empty: none yet
    bool hasNamedHead = true; ///< whether the sum that was asked for stands in it

    bool isIntact() const { return firstBroken == 0 && hasNamedHead; }
};

/// The log as a file: UTF-8, a fixed first line, then one entry a line: number, time (ISO 8601, milliseconds,
/// +09:00), channel, what, row, facts and sum, parted by tabs. A sum is the SHA-256, in hexadecimal digits,
/// over the sum of the line before (nothing for the first), a tab, and its own line up to the last tab; so
/// anybody can check it without Ieum.
QByteArray evidenceFile(const QList<EvidenceEntry> &entries);

/// Every byte of the file counts. `namedHead`: a sum printed earlier, which must stand in it; empty: none.
/// Error: evidence.not-a-log.
Result<EvidenceChain> checkEvidenceFile(const QByteArray &file, const QString &namedHead = {});

} // namespace ieum
