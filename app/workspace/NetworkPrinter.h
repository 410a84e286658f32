#pragma once

#include "core/labels/LabelPrinterCode.h"
#include "core/shipping/LabelOutput.h"

namespace ieum {

/// A label printer on the shop's own network that takes commands at a port (9100). Blocks for at most some
/// seconds.
class NetworkPrinter final : public LabelOutput
{
public:
    /// `address` is HOST:PORT.
    NetworkPrinter(PrinterLanguage language, QString address, LabelTemplate labelTemplate);
    QString kind() const override { return QStringLiteral("tcp"); }
    QString target() const override { return m_address; }
    /// Errors: printer.no-answer, printer.broke-off (some labels may be on paper),
    /// label.not-for-label-printers.
    Result<void> write(const QList<LabelContent> &labels) override;

private:
    Result<void> send(const QByteArray &code) const;

    PrinterLanguage m_language;
    QString m_address;
    LabelRenderer m_renderer;
};

} // namespace ieum
