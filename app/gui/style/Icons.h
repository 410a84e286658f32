#pragma once

#include "app/gui/style/Tokens.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace ieum {

enum class IconSide { BeforeText, BehindText };

/// A Lucide icon that takes its colour from the look in force whenever it is painted; disabled it is text3.
/// `name` must stand in IconNames.cmake; an unknown one is a mistake in the source and asserts.
/// Asked for in a size that is wider than high, it keeps that room towards the words (Qt's own style sheets
/// leave 4 px at any step).
QIcon icon(const char *name, Color tint = Color::Text, IconSide side = IconSide::BeforeText);

/// The same as pixels, cached by name, size, colour and pixel ratio.
QPixmap iconPixmap(const char *name, int size, const QColor &tint, double pixelRatio = 1);

/// Paints it centred in `box` at `size`.
void paintIcon(QPainter &painter, const QRect &box, const char *name, int size, const QColor &tint);

/// The program's own icon.
QIcon programIcon();

} // namespace ieum
