#include "app/gui/print/PrinterOutput.h"

#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

namespace ieum {

namespace {

// As in a PDF: a multiple of a label printer's dots, so that every bar ends on one. A driver that knows only
// its own resolution keeps that.
constexpr int labelPrinterDots = 203;
constexpr int fineness = 6;
constexpr double millimetresPerInch = 25.4;

} // namespace

PrinterOutput::PrinterOutput(QString printerName, LabelTemplate layout)
    : m_name(std::move(printerName))
    , m_renderer(std::move(layout))
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(m_name);
    if (info.isNull())
        return;
    m_printer = std::make_unique<QPrinter>(info, QPrinter::HighResolution);
    setUpPage();
}

PrinterOutput::~PrinterOutput() = default;

void PrinterOutput::setUpPage()
{
    const QPageSize page(m_renderer.layout().page, QPageSize::Millimeter, QString(), QPageSize::ExactMatch);
    m_printer->setPageSize(page);
    m_printer->setFullPage(true);
    m_printer->setPageMargins(QMarginsF(), QPageLayout::Millimeter);
    m_printer->setResolution(labelPrinterDots * fineness);
    m_printer->setDocName(QStringLiteral("Ieum"));
}

bool PrinterOutput::printAll(const QList<LabelContent> &labels)
{
    QPainter painter;
    if (!m_printer || !m_printer->isValid() || !painter.begin(m_printer.get()))
        return false;
    const int dots = m_printer->resolution();
    const LabelCanvas canvas{dots / millimetresPerInch, dots == labelPrinterDots * fineness ? fineness : 1};
    for (qsizetype page = 0; page < m_renderer.pages(labels.size()); ++page) {
        if (page > 0 && !m_printer->newPage())
            return false;
        m_renderer.drawPage(painter, labels, page, canvas);
    }
    return painter.end() && m_printer->printerState() != QPrinter::Error;
}

Result<void> PrinterOutput::write(const QList<LabelContent> &labels)
{
    if (printAll(labels))
        return {};
    return Error("printer.none", {m_name});
}

} // namespace ieum
