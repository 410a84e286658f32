#pragma once

#include "core/base/Result.h"
#include "core/domain/ImportBatch.h"
#include "core/orders/ImportTypes.h"

/// What the parts of ImportService share. Included by them only.
namespace ieum {

/// Leaves a transaction without a trace: this is how a preview counts exactly what entering would do.
inline const Error &previewEnds()
{
    static const Error end("import.preview-ends");
    return end;
}

inline Result<void> unlessPreviewEnds(const Result<void> &outcome)
{
    return !outcome.ok() && outcome.error() == previewEnds() ? Result<void>() : outcome;
}

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

} // namespace ieum
