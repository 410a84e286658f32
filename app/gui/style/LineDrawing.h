#pragma once

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QPainterPath>
#include <QSizeF>

class QPainter;

namespace ieum {

/// A small drawing in the part of SVG that icons are made of: path, line, polyline, polygon, circle, ellipse
/// and rect, filled or stroked, without groups and transformations. (Qt's own SVG module is one library more
/// to build and ship, for icons only.)
class LineDrawing
{
public:
    /// What stands in `svg`; "currentColor" becomes `tint`.
    LineDrawing(const QByteArray &svg, const QColor &tint);

    bool isEmpty() const { return m_shapes.isEmpty(); }
    /// Fills `place`, which should have the drawing's proportions.
    void paint(QPainter &painter, const QRectF &place) const;

private:
    struct Shape
    {
        QPainterPath path;
        QColor fill, stroke; ///< invalid: none
        double strokeWidth = 1;
    };

    QRectF m_box;
    QList<Shape> m_shapes;
};

} // namespace ieum
