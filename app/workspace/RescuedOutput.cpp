#include "app/workspace/RescuedOutput.h"

#include "core/labels/LabelPdf.h"

#include <QDir>
#include <QFileInfo>

namespace ieum {

RescuedOutput::RescuedOutput(std::unique_ptr<LabelOutput> printer, LabelTemplate layout, QString rescuePdf)
    : m_printer(std::move(printer))
    , m_layout(std::move(layout))
    , m_rescuePdf(std::move(rescuePdf))
{
    m_layout.placement = {};
}

QString RescuedOutput::kind() const
{
    return m_printer ? m_printer->kind() : QStringLiteral("printer");
}

QString RescuedOutput::target() const
{
    return m_printer ? m_printer->target() : QString();
}

Result<void> RescuedOutput::write(const QList<LabelContent> &labels)
{
    Result<void> printed = m_printer ? m_printer->write(labels) : Error("printer.none", {m_rescuePdf});
    if (printed.ok() || !printed.error().code.startsWith(QLatin1String("printer.")))
        return printed;
    QDir().mkpath(QFileInfo(m_rescuePdf).path()); // a new account may have no folder for documents yet
    if (!LabelPdf(m_rescuePdf, m_layout).write(labels).ok())
        return printed;
    const bool brokeOff = printed.error().code == QLatin1String("printer.broke-off");
    return Error(brokeOff ? "printer.pdf-after-break" : "printer.pdf-instead", {m_rescuePdf},
                 printed.error().detail);
}

} // namespace ieum
