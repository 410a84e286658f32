#pragma once

#include <QString>

namespace ieum {

/// The application's style sheet for the look in force. What it knows of a widget:
///   QPushButton, QToolButton  property "kind": main, normal (or none), flat, icon, danger; "big" for the 44
///   px one QLabel                    properties "type" and "tone": names of Type and Color QFrame property
///   "role": card, pane, popup, note, or the name of a soft colour
QString styleSheet();

} // namespace ieum
