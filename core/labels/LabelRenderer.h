#pragma once

#include "core/domain/Label.h"
#include "core/labels/LabelTemplate.h"

#include <QList>
#include <QPointF>
#include <QRect>

class QPainter;

namespace ieum {

/// The dots that a label is drawn on.
struct LabelCanvas
{
    double dotsPerMillimetre = 8; ///< of the painter's units
    int barcodeGrid =
        1; ///< bars begin and end at multiples of this many units, so that a printer's dots are met
};

/// Draws labels on any paint device: paper, PDF, a screen or a raster for a label printer.
/// Needs a QGuiApplication. Values only; may be used on any thread that may paint.
class LabelRenderer
{
public:
    enum class Bars { Drawn, LeftOut };

    explicit LabelRenderer(LabelTemplate labelTemplate)
        : m_template(std::move(labelTemplate))
    {
    }
    const LabelTemplate &layout() const { return m_template; }

    /// One label with its top left corner at `corner` (painter's units), in black.
    void drawLabel(QPainter &painter, const LabelContent &content, QPointF corner, const LabelCanvas &canvas,
                   Bars bars = Bars::Drawn) const;
    /// A page with as many of the labels as it has cells, from `first` on.
    void drawPage(QPainter &painter, const QList<LabelContent> &labels, qsizetype first,
                  const LabelCanvas &canvas) const;
    qsizetype labelsOnPage() const { return m_template.cells.size(); }

    /// A barcode as a label printer draws it by itself.
    struct Bar
    {
        QRect place;    ///< dots, without quiet zones
        int module = 1; ///< dots
        QString number;
    };
    QList<Bar> barcodes(const LabelContent &content, const LabelCanvas &canvas) const;

private:
    void drawElement(QPainter &painter, const LabelElement &element, const LabelContent &content,
                     QPointF corner, const LabelCanvas &canvas) const;
    LabelTemplate m_template;
};

} // namespace ieum
