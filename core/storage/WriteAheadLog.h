#pragma once

#include "core/base/Result.h"

#include <QString>

namespace ieum {

/// What stands in a database's write-ahead log.
struct LogReport
{
    qint64 frames = 0; ///< whole and in sequence: SQLite will replay the commits among them
    qint64 lostCommits =
        0; ///< of this log's generation, but behind a bad frame: SQLite would drop them without a word
    /// The last transaction is not whole. A power cut leaves that of one that nobody was told of (its pages
    /// reach the disk in any order); damage could leave the same of one that was.
    bool isCut = false;
};

/// Reads the log as SQLite's file format 2.x describes it (sqlite.org/fileformat2.html §4), frame by frame.
/// Frames are encrypted before they are summed up, so no key is needed. A log that is not there is an empty
/// one. Only sensible while nobody writes: call it before opening, with the shop's lock held alone.
Result<LogReport> inspectWriteAheadLog(const QString &path);

} // namespace ieum
