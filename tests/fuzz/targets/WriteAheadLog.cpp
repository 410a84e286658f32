#include "core/storage/WriteAheadLog.h"

#include "tests/fuzz/FuzzFile.h"
#include "tests/fuzz/FuzzTarget.h"

// The log beside the database, before anything is opened.
IEUM_FUZZ(WriteAheadLog)
{
    const ieum::fuzz::FuzzFile file(input);
    const auto report = ieum::inspectWriteAheadLog(file.path());
    if (!report.ok())
        return;
    ieum::fuzz::require(report->frames >= 0 && report->frames <= input.size() / 24, "frames take their room");
    ieum::fuzz::require(report->lostCommits >= 0 && report->lostCommits <= input.size() / 24,
                        "lost commits take theirs");
}
