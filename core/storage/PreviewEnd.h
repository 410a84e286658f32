#pragma once

#include "core/base/Result.h"

namespace ieum {

/// Leaves a transaction without a trace: this is how a preview counts exactly what entering would do.
inline const Error &previewEnds()
{
    static const Error end("import.preview-ends");
    return end;
}

/// What came of a transaction that may have been left by previewEnds().
inline Result<void> unlessPreviewEnds(const Result<void> &outcome)
{
    return !outcome.ok() && outcome.error() == previewEnds() ? Result<void>() : outcome;
}

} // namespace ieum
