#pragma once

#include "core/labels/LabelTemplate.h"
#include "core/shipping/LabelOutput.h"

#include <memory>

namespace ieum {

/// A printer for labels, and how it is spoken to.
struct LabelPrinter
{
    enum class Way {
        None,   ///< labels are saved as a PDF
        Driver, ///< pages, through the system's driver
        RawZpl, ///< commands, through the system's spooler
        RawTspl,
        NetworkZpl, ///< commands, straight to the printer's port
        NetworkTspl
    };

    Way way = Way::None;
    QString target; ///< the spooler's name of it, or HOST:PORT
    LabelPlacement placement;

    bool operator==(const LabelPrinter &) const = default;
};

/// The printers of this PC, in ieum.ini beside the window's preferences; never personal data. Any thread.
class LabelPrinters
{
public:
    /// The one that labels go to.
    static LabelPrinter chosen();
    static void choose(const LabelPrinter &printer);

    /// What was measured of a printer, whatever it is spoken to in; nothing moved when nothing was.
    static LabelPlacement placementOf(const QString &target);
    static void setPlacement(const QString &target, const LabelPlacement &placement);
};

/// Whether a label printer's head is wide enough; pages through a driver always fit. Error: printer.too-wide.
Result<void> fitsPrinter(const LabelPrinter &printer, LabelTemplate layout);

/// Commands for a label printer, with its placement. No output for Way::None and Way::Driver: pages are the
/// window's business.
std::unique_ptr<LabelOutput> commandOutput(const LabelPrinter &printer, LabelTemplate layout);

} // namespace ieum
