#include "core/labels/RasterLabel.h"

#include <QPainter>
#include <QTransform>

#include <cmath>

namespace ieum {

namespace {

constexpr double dotsPerMillimetre = 8;
constexpr double headMillimetres = 104; // of a four-inch printer
constexpr int inkThreshold = 150;       // thin strokes stay whole on thermal paper

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

QImage drawn(const LabelRenderer &renderer, const LabelContent &content, LabelRenderer::Bars bars)
{
    const QSizeF label = renderer.layout().label * dotsPerMillimetre;
    QImage grey(int(std::lround(label.width())), int(std::lround(label.height())), QImage::Format_Grayscale8);
    grey.fill(Qt::white);
    QPainter painter(&grey);
    painter.setRenderHint(QPainter::TextAntialiasing);
    renderer.drawLabel(painter, content, {}, {dotsPerMillimetre, 1}, bars);
    painter.end();
    return grey;
}

QRect turned(const QRect &place, int height)
{
    return {height - place.top() - place.height(), place.left(), place.height(), place.width()};
}

} // namespace

Result<RasterLabel> rasterLabel(const LabelRenderer &renderer, const LabelContent &content,
                                TurnedBars turnedBars)
{
    const LabelTemplate &layout = renderer.layout();
    if (layout.cells.size() != 1)
        return Error("label.not-for-label-printers", {layout.id});
    RasterLabel raster;
    raster.isTurned = layout.label.width() > headMillimetres;
    const bool barsApart = !raster.isTurned || turnedBars == TurnedBars::Apart;
    const QImage grey =
        drawn(renderer, content, barsApart ? LabelRenderer::Bars::LeftOut : LabelRenderer::Bars::Drawn);
    raster.dots = blackDots(raster.isTurned ? grey.transformed(QTransform().rotate(90)) : grey);
    raster.paper = raster.isTurned ? layout.label.transposed() : layout.label;
    if (barsApart && !content.number.isEmpty())
        raster.bars = renderer.barcodes(content, {dotsPerMillimetre, 1});
    for (LabelRenderer::Bar &bar : raster.bars) {
        if (raster.isTurned)
            bar.place = turned(bar.place, grey.height());
    }
    return raster;
}

} // namespace ieum
