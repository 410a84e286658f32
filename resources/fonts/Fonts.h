#pragma once

#include <QString>

namespace ieum {

/// Pretendard (OFL) in its four weights, known to the program's font database under this family name. Adds
/// the bundled files at the first call; needs a QGuiApplication; UI thread.
QString bundledFontFamily();

} // namespace ieum
