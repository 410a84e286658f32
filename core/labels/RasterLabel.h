#pragma once

#include "core/labels/LabelRenderer.h"

#include <QImage>

namespace ieum {

/// A label as a label printer takes it: text and lines as dots (Korean fonts differ by model, and a name that
/// is a picture can never be read as a command), barcodes apart for the printer to draw.
struct RasterLabel
{
    QImage dots;                    ///< Format_Mono, 1 is black
    QSizeF paper;                   ///< millimetres, as the paper runs through the printer
    bool isTurned = false;          ///< a quarter to the right: the paper's shorter side lies across the head
    QList<LabelRenderer::Bar> bars; ///< in dots of the turned picture
};

enum class TurnedBars { Apart, InTheDots };

/// Whether the label is no wider than its printer prints, as the paper runs. Error: printer.too-wide.
Result<void> fitsHead(const LabelTemplate &layout);

/// In the dots of the template's printer, moved and scaled as that needs it. Error:
/// label.not-for-label-printers (a size of several labels on a sheet).
Result<RasterLabel> rasterLabel(const LabelRenderer &renderer, const LabelContent &content,
                                TurnedBars turned);

} // namespace ieum
