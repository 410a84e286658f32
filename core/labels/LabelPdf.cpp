#include "core/labels/LabelPdf.h"

#include "core/labels/DurableFile.h"

#include <QPainter>
#include <QPdfWriter>

namespace ieum {

namespace {

// Six times the 203 dots an inch of a label printer: fine for type, and every bar still ends on a printer's
// dot.
constexpr int printerDots = 203;
constexpr int fineness = 6;
constexpr double millimetresPerInch = 25.4;

void setUp(QPdfWriter &pdf, const QSizeF &page)
{
    pdf.setTitle(QStringLiteral("Labels"));
    pdf.setCreator(QStringLiteral("Ieum"));
    pdf.setResolution(printerDots * fineness);
    pdf.setPageSize(QPageSize(page, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
    pdf.setPageMargins(QMarginsF());
}

} // namespace

LabelPdf::LabelPdf(QString path, LabelTemplate labelTemplate)
    : m_path(std::move(path))
    , m_renderer(std::move(labelTemplate))
{
}

bool drawLabelPdf(QIODevice &device, const LabelRenderer &renderer, const QList<LabelContent> &labels)
{
    QPdfWriter pdf(&device);
    setUp(pdf, renderer.layout().page);
    const LabelCanvas canvas{printerDots * fineness / millimetresPerInch, fineness};
    QPainter painter(&pdf);
    for (qsizetype page = 0; page < renderer.pages(labels.size()); ++page) {
        if (page > 0)
            pdf.newPage();
        renderer.drawPage(painter, labels, page, canvas);
    }
    return painter.end();
}

Result<void> LabelPdf::write(const QList<LabelContent> &labels)
{
    return writeDurably(m_path, [&](QIODevice &device) { return drawLabelPdf(device, m_renderer, labels); });
}

} // namespace ieum
