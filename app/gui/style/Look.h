#pragma once

#include "app/gui/style/Metrics.h"
#include "app/gui/style/Tokens.h"

#include <QFont>

namespace ieum {

/// The steps of type: pixels at step 100 and weight.
enum class Type {
    Small,       ///< 12 regular: time, status bar, hints
    SmallStrong, ///< 12 semibold: group headers
    Table,       ///< 13 regular: cells, second lines, strip
    TableStrong, ///< 13 semibold
    Body,        ///< 14 regular
    BodyMedium,  ///< 14 medium: buttons
    BodyStrong,  ///< 14 semibold: menus
    Text,        ///< 15 regular: messages, fields
    TextStrong,  ///< 15 semibold: names
    PaneTitle,   ///< 16 bold: pane titles, counter numbers
    Title,       ///< 18 bold: page titles
    Sum,         ///< 22 bold
    Hero,        ///< 28 bold: first run only
};

/// The look in force, as the application's palette and font are: one a process, set by Theme, read on the GUI
/// thread. What paints asks at paint time, so that a change of theme needs no word to it.
QColor color(Color use);
Scheme scheme();
const Metrics &metrics();
/// Pretendard, or the fallback font of the platform when it could not be loaded.
QFont font(Type type);
/// The height of one line of that type, in pixels.
int lineHeight(Type type);

/// The name of the type in style sheets: a label with the property type="title" is drawn in it.
QString nameOf(Type type);
QString nameOf(Color color);

/// For Theme only.
void setLook(Scheme scheme, Step step);

} // namespace ieum
