#include "core/labels/RasterLabel.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace ieum {

namespace {

constexpr double widestUpright = 104; // millimetres; a wider label is fed on its shorter side
constexpr int inkThreshold = 150;     // thin strokes stay whole on thermal paper

QImage blackDots(const QImage &grey)
{
    QImage dots(grey.size(), QImage::Format_Mono);
    dots.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    dots.fill(0);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            if (line[x] < inkThreshold)
                dots.setPixel(x, y, 1);
        }
    }
    return dots;
}

// Makers call eight dots a millimetre 203 an inch.
double dotsPerMillimetre(const LabelPlacement &placement)
{
    return placement.dotsPerInch == 203 ? 8 : placement.dotsPerInch / 25.4;
}

LabelCanvas canvasOf(const LabelPlacement &placement)
{
    return {dotsPerMillimetre(placement) * placement.scale, 1};
}

QImage drawn(const LabelRenderer &renderer, const LabelContent &content, LabelRenderer::Bars bars)
{
    const LabelPlacement &placement = renderer.layout().placement;
    const QSizeF label = renderer.layout().label * dotsPerMillimetre(placement);
    QImage grey(int(std::lround(label.width())), int(std::lround(label.height())), QImage::Format_Grayscale8);
    grey.fill(Qt::white);
    QPainter painter(&grey);
    painter.setRenderHint(QPainter::TextAntialiasing);
    renderer.drawLabel(painter, content, {}, canvasOf(placement), bars);
    painter.end();
    return grey;
}

QRect turned(const QRect &place, int height)
{
    return {height - place.top() - place.height(), place.left(), place.height(), place.width()};
}

QPoint offsetDots(const LabelPlacement &placement)
{
    return (placement.offset * dotsPerMillimetre(placement)).toPoint();
}

// What a printer cannot reach is cut off; what moves in is white.
QImage moved(const QImage &dots, QPoint by)
{
    return by.isNull() ? dots : dots.copy(QRect(-by, dots.size()));
}

bool isTurnedFor(const LabelTemplate &layout)
{
    return layout.isTurned || layout.label.width() > widestUpright;
}

} // namespace

Result<void> fitsHead(const LabelTemplate &layout)
{
    const double across = isTurnedFor(layout) ? layout.label.height() : layout.label.width();
    const int head = layout.placement.headMillimetres;
    if (across <= head)
        return {};
    return Error("printer.too-wide", {layout.size, QString::number(across), QString::number(head)});
}

Result<RasterLabel> rasterLabel(const LabelRenderer &renderer, const LabelContent &content,
                                TurnedBars turnedBars)
{
    const LabelTemplate &layout = renderer.layout();
    if (layout.cells.size() != 1)
        return Error("label.not-for-label-printers", {layout.id});
    RasterLabel raster;
    raster.isTurned = isTurnedFor(layout);
    const bool barsApart = !raster.isTurned || turnedBars == TurnedBars::Apart;
    const QImage grey =
        drawn(renderer, content, barsApart ? LabelRenderer::Bars::LeftOut : LabelRenderer::Bars::Drawn);
    const QPoint offset = offsetDots(layout.placement);
    raster.dots =
        moved(blackDots(raster.isTurned ? grey.transformed(QTransform().rotate(90)) : grey), offset);
    raster.paper = raster.isTurned ? layout.label.transposed() : layout.label;
    if (barsApart)
        raster.bars = renderer.barcodes(content, canvasOf(layout.placement));
    for (LabelRenderer::Bar &bar : raster.bars) {
        if (raster.isTurned)
            bar.place = turned(bar.place, grey.height());
        bar.place.translate(offset);
        bar.place.moveTopLeft({std::max(0, bar.place.left()), std::max(0, bar.place.top())});
    }
    return raster;
}

} // namespace ieum
