#pragma once

#include "core/domain/ImportBatch.h"
#include "core/orders/ImportTypes.h"

/// What the parts of ImportService share. Included by them only.
namespace ieum {

/// The outcome of a row, whoever entered it.
template <typename Outcome>
ImportRow::Outcome rowOutcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Added:
        return ImportRow::Outcome::Added;
    case Outcome::Updated:
        return ImportRow::Outcome::Updated;
    case Outcome::Duplicate:
        break;
    }
    return ImportRow::Outcome::Duplicate;
}

/// Adds it to the counts.
template <typename Outcome>
void count(ImportCounts &counts, Outcome outcome)
{
    counts.added += outcome == Outcome::Added ? 1 : 0;
    counts.updated += outcome == Outcome::Updated ? 1 : 0;
    counts.duplicate += outcome == Outcome::Duplicate ? 1 : 0;
}

/// The sums of the report's counts.
inline void countAll(ImportReport &report)
{
    ImportCounts &counts = report.counts;
    counts.rejected = static_cast<int>(report.rejected.size());
    counts.read = counts.added + counts.duplicate + counts.updated + counts.rejected;
}

} // namespace ieum
