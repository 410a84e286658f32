#pragma once

#include "core/labels/LabelRenderer.h"

#include <QByteArray>

namespace ieum {

/// The languages of label printers.
enum class PrinterLanguage {
    Zpl, ///< Zebra and the many that speak it
    Tspl ///< TSC, Gprinter, Xprinter, HPRT
};

/// The commands that print the labels: one ^XA … ^XZ, or one CLS … PRINT, a label. Names and texts go as
/// dots, so that none of them can become a command. Errors: label.not-for-label-printers.
Result<QByteArray> printerCode(PrinterLanguage language, const LabelRenderer &renderer,
                               const QList<LabelContent> &labels);

} // namespace ieum
