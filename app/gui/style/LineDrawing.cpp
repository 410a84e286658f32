#include "app/gui/style/LineDrawing.h"

#include "app/gui/style/SvgPath.h"

#include <QPainter>
#include <QXmlStreamReader>

namespace ieum {

namespace {

double number(const QXmlStreamAttributes &attributes, const char *name, double otherwise = 0)
{
    const auto text = attributes.value(QLatin1String(name));
    return text.isEmpty() ? otherwise : text.toDouble();
}

QPainterPath rect(const QXmlStreamAttributes &attributes)
{
    const QRectF place(number(attributes, "x"), number(attributes, "y"), number(attributes, "width"),
                       number(attributes, "height"));
    const double rx = number(attributes, "rx", number(attributes, "ry"));
    QPainterPath path;
    path.addRoundedRect(place, rx, number(attributes, "ry", rx));
    return path;
}

QPainterPath ellipse(const QXmlStreamAttributes &attributes)
{
    const double round = number(attributes, "r");
    QPainterPath path;
    path.addEllipse(QPointF(number(attributes, "cx"), number(attributes, "cy")),
                    number(attributes, "rx", round), number(attributes, "ry", round));
    return path;
}

QPainterPath line(const QXmlStreamAttributes &attributes)
{
    QPainterPath path(QPointF(number(attributes, "x1"), number(attributes, "y1")));
    path.lineTo(number(attributes, "x2"), number(attributes, "y2"));
    return path;
}

QPainterPath shapeOf(QStringView element, const QXmlStreamAttributes &attributes)
{
    if (element == u"path")
        return svgPath(attributes.value(QLatin1String("d")));
    if (element == u"rect")
        return rect(attributes);
    if (element == u"circle" || element == u"ellipse")
        return ellipse(attributes);
    if (element == u"line")
        return line(attributes);
    const QString points = attributes.value(QLatin1String("points")).toString();
    if (element == u"polyline")
        return svgPath(u'M' + points);
    return element == u"polygon" ? svgPath(u'M' + points + u'Z') : QPainterPath();
}

/// The colour that an attribute names; what it does not say is inherited.
QColor paintOf(const QXmlStreamAttributes &attributes, const char *name, const QColor &inherited,
               const QColor &tint)
{
    const auto text = attributes.value(QLatin1String(name));
    if (text.isEmpty())
        return inherited;
    if (text == u"none")
        return {};
    return text == u"currentColor" ? tint : QColor(text.toString());
}

QRectF boxOf(const QXmlStreamAttributes &attributes)
{
    const QStringList sides = attributes.value(QLatin1String("viewBox")).toString().split(u' ');
    return sides.size() != 4
               ? QRectF()
               : QRectF(sides[0].toDouble(), sides[1].toDouble(), sides[2].toDouble(), sides[3].toDouble());
}

} // namespace

LineDrawing::LineDrawing(const QByteArray &svg, const QColor &tint)
{
    QXmlStreamReader reader(svg);
    Shape inherited{{}, Qt::black, {}, 1};
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        Shape shape{shapeOf(reader.name(), attributes), paintOf(attributes, "fill", inherited.fill, tint),
                    paintOf(attributes, "stroke", inherited.stroke, tint),
                    number(attributes, "stroke-width", inherited.strokeWidth)};
        if (reader.name() == u"svg") {
            m_box = boxOf(attributes);
            inherited = shape;
        } else if (!shape.path.isEmpty()) {
            m_shapes += shape;
        }
    }
}

void LineDrawing::paint(QPainter &painter, const QRectF &place) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    painter.scale(place.width() / m_box.width(), place.height() / m_box.height());
    painter.translate(-m_box.topLeft());
    for (const Shape &shape : m_shapes) {
        painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
        painter.setPen(shape.stroke.isValid()
                           ? QPen(shape.stroke, shape.strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
                           : QPen(Qt::NoPen));
        painter.drawPath(shape.path);
    }
    painter.restore();
}

} // namespace ieum
