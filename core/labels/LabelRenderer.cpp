#include "core/labels/LabelRenderer.h"

#include "core/labels/Code128.h"
#include "core/labels/LabelText.h"
#include "core/labels/TextFit.h"

#include <QPainter>

#include <cmath>

namespace ieum {

namespace {

constexpr double millimetresPerPoint = 25.4 / 72;
constexpr double lineMillimetres = 0.25;

// Where a barcode stands: whole modules of whole grid steps, centred, white enough at either side.
struct BarcodePlace
{
    int left = 0;
    int top = 0;
    int module = 1;
    int height = 0;
};

int snapped(double value, int grid)
{
    return int(std::floor(value / grid)) * grid;
}

BarcodePlace placeOf(const QRectF &area, size_t modules, int grid)
{
    BarcodePlace place;
    const double needed = double(modules) + 2 * quietModules;
    place.module = std::max(grid, snapped(area.width() / needed, grid));
    place.left = snapped(area.left() + (area.width() - double(modules) * place.module) / 2, grid);
    place.top = snapped(area.top(), grid);
    place.height = snapped(area.height(), grid);
    return place;
}

void drawBarcode(QPainter &painter, const QString &number, const QRectF &area, int grid)
{
    const Result<std::vector<bool>> modules = code128(number);
    if (number.isEmpty() || !modules.ok())
        return;
    const BarcodePlace place = placeOf(area, modules->size(), grid);
    for (size_t begin = 0; begin < modules->size();) {
        size_t end = begin;
        while (end < modules->size() && (*modules)[end] == (*modules)[begin])
            ++end;
        if ((*modules)[begin])
            painter.fillRect(QRect(place.left + int(begin) * place.module, place.top,
                                   int(end - begin) * place.module, place.height),
                             Qt::black);
        begin = end;
    }
}

void drawText(QPainter &painter, const LabelElement &element, const QString &text, const QRectF &area,
              double dotsPerPoint)
{
    if (text.isEmpty())
        return;
    FitRule rule{area.size(), int(std::lround(element.size * dotsPerPoint)),
                 int(std::lround(element.minimum * dotsPerPoint)), element.lines,
                 element.overflow == LabelElement::Overflow::Count};
    QFont font = labelFont(element.weight, rule.largest);
    const FittedText fitted = fitText(text, font, rule);
    font.setPixelSize(fitted.pixelSize);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const double step = lineHeight * fitted.pixelSize;
    const double spare = area.height() - step * double(fitted.lines.size());
    double top = area.top() + (element.alignment & Qt::AlignTop ? 0 : spare / 2);
    for (const QString &line : fitted.lines) {
        const double room = area.width() - metrics.horizontalAdvance(line);
        const double left = element.alignment & Qt::AlignRight     ? room
                            : element.alignment & Qt::AlignHCenter ? room / 2
                                                                   : 0;
        const double baseline = top + (step + metrics.capHeight()) / 2;
        painter.drawText(QPointF(area.left() + left, baseline), line);
        top += step;
    }
}

void drawBox(QPainter &painter, const LabelElement &element, const QRectF &area, double thickness)
{
    QPen pen(Qt::black, thickness, element.dashed ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap);
    if (element.dashed)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
}

void drawLine(QPainter &painter, const QRectF &area, double thickness)
{
    const QSizeF size = area.width() > 0 ? QSizeF(area.width(), thickness) : QSizeF(thickness, area.height());
    painter.fillRect(QRectF(area.topLeft(), size), Qt::black);
}

QString shownText(const LabelElement &element, const LabelContent &content)
{
    return element.field.isEmpty() ? element.text : labelText(content, element.field);
}

QRectF onCanvas(const QRectF &area, QPointF corner, double dotsPerUnit)
{
    return {corner + area.topLeft() * dotsPerUnit, area.size() * dotsPerUnit};
}

} // namespace

void LabelRenderer::drawLabel(QPainter &painter, const LabelContent &content, QPointF corner,
                              const LabelCanvas &canvas, Bars bars) const
{
    painter.save();
    painter.setPen(Qt::black);
    for (const LabelElement &element : m_template.elements) {
        const bool leftOut = element.kind == LabelElement::Kind::Barcode && bars == Bars::LeftOut;
        if (draws(element, content) && !leftOut)
            drawElement(painter, element, content, corner, canvas);
    }
    painter.restore();
}

void LabelRenderer::drawElement(QPainter &painter, const LabelElement &element, const LabelContent &content,
                                QPointF corner, const LabelCanvas &canvas) const
{
    const double dots = canvas.dotsPerMillimetre * m_template.scale;
    const QRectF area = onCanvas(element.area, corner, dots);
    switch (element.kind) {
    case LabelElement::Kind::Text:
        drawText(painter, element, shownText(element, content), area, dots * millimetresPerPoint);
        break;
    case LabelElement::Kind::Barcode:
        drawBarcode(painter, barcodeText(content, element.field), area, canvas.barcodeGrid);
        break;
    case LabelElement::Kind::Line:
        drawLine(painter, area, lineMillimetres * dots);
        break;
    case LabelElement::Kind::Box:
        drawBox(painter, element, area, lineMillimetres * dots);
        painter.setPen(Qt::black);
        break;
    }
}

bool LabelRenderer::draws(const LabelElement &element, const LabelContent &content) const
{
    const bool isThereAlready = element.isPreprinted && m_template.paper == LabelTemplate::Paper::Preprinted;
    return element.isVisible && !isThereAlready &&
           (element.classes.isEmpty() || element.classes.contains(content.labelClass)) &&
           (element.unless.isEmpty() || labelText(content, element.unless).isEmpty()) &&
           (element.when.isEmpty() || !labelText(content, element.when).isEmpty());
}

qsizetype LabelRenderer::pages(qsizetype labels) const
{
    const qsizetype cells = m_template.cells.size();
    return (m_template.firstCell + labels + cells - 1) / cells;
}

void LabelRenderer::drawPage(QPainter &painter, const QList<LabelContent> &labels, qsizetype page,
                             const LabelCanvas &canvas) const
{
    const LabelPlacement &placement = m_template.placement;
    const LabelCanvas scaled{canvas.dotsPerMillimetre * placement.scale, canvas.barcodeGrid};
    const double dots = scaled.dotsPerMillimetre;
    const auto grid = [&](double millimetres, double by) {
        return snapped(millimetres * by, canvas.barcodeGrid);
    };
    painter.save();
    painter.translate(grid(placement.offset.x(), canvas.dotsPerMillimetre),
                      grid(placement.offset.y(), canvas.dotsPerMillimetre));
    if (m_template.isTurned) {
        painter.translate(grid(m_template.page.width(), dots), 0);
        painter.rotate(90);
    }
    const qsizetype cells = m_template.cells.size();
    for (qsizetype cell = 0; cell < cells; ++cell) {
        const qsizetype label = page * cells + cell - m_template.firstCell;
        if (label >= 0 && label < labels.size())
            drawLabel(painter, labels[label], m_template.cells[cell] * dots, scaled);
    }
    LabelElement cut;
    cut.dashed = true;
    for (const double height : m_template.cuts)
        drawBox(painter, cut, QRectF(0, height * dots, m_template.page.width() * dots, 0),
                lineMillimetres * dots / 2);
    painter.restore();
}

QList<LabelRenderer::Bar> LabelRenderer::barcodes(const LabelContent &content,
                                                  const LabelCanvas &canvas) const
{
    QList<Bar> bars;
    for (const LabelElement &element : m_template.elements) {
        if (element.kind != LabelElement::Kind::Barcode || !draws(element, content))
            continue;
        const QString text = barcodeText(content, element.field);
        const Result<std::vector<bool>> modules = code128(text);
        if (text.isEmpty() || !modules.ok())
            continue;
        const QRectF area = onCanvas(element.area, {}, canvas.dotsPerMillimetre * m_template.scale);
        const BarcodePlace place = placeOf(area, modules->size(), canvas.barcodeGrid);
        const int width = int(modules->size()) * place.module;
        bars += Bar{QRect(place.left, place.top, width, place.height), place.module, text};
    }
    return bars;
}

} // namespace ieum
