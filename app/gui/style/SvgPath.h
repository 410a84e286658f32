#pragma once

#include <QPainterPath>
#include <QStringView>

namespace ieum {

/// The `d` of an SVG path, read to the first mistake, as a browser does.
QPainterPath svgPath(QStringView d);

} // namespace ieum
