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
    /// How many pages so many labels take.
    qsizetype pages(qsizetype labels) const;
    /// A page (from 0) with as many of the labels as it has cells, moved and scaled for its printer.
    void drawPage(QPainter &painter, const QList<LabelContent> &labels, qsizetype page,
                  const LabelCanvas &canvas) const;

    /// A barcode as a label printer draws it by itself.
    struct Bar
    {
        QRect place;    ///< dots, without quiet zones
        int module = 1; ///< dots
        QString text;   ///< letters and digits of ASCII
    };
    QList<Bar> barcodes(const LabelContent &content, const LabelCanvas &canvas) const;

    /// True when an element stands on this label: its class, its conditions, the paper and the owner's word.
    bool draws(const LabelElement &element, const LabelContent &content) const;

private:
    void drawElement(QPainter &painter, const LabelElement &element, const LabelContent &content,
                     QPointF corner, const LabelCanvas &canvas) const;
    LabelTemplate m_template;
};

} // namespace ieum
