#pragma once

#include "core/labels/LabelTemplate.h"

namespace ieum {

/// A page with millimetres along two edges and a line of a known length: where a printer puts it, and how
/// long the line comes out, is what its LabelPlacement has to make good. Drawn like any label, on any output.
LabelTemplate rulerPage(const LabelTemplate &form);

/// The length of that line, in millimetres.
double rulerLength(const LabelTemplate &form);

} // namespace ieum
