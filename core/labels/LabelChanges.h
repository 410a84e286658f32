#pragma once

#include "core/labels/LabelTemplate.h"

namespace ieum {

/// What an owner changed of a shipped form, as JSON by element: place, type size, shown or not, and the kind
/// of paper. What was not touched is not in it, so that a better form of a later version comes through.
QString changesOf(const LabelTemplate &shipped, const LabelTemplate &owners);

/// The shipped form with these changes; words that are not understood, and elements that are no more, are
/// passed over.
LabelTemplate withChanges(LabelTemplate shipped, const QString &changes);

} // namespace ieum
