#pragma once

#include <QString>

namespace ieum {

/// The one version number: that of project() in the top CMakeLists.txt, "1.2.3".
QString programVersion();

} // namespace ieum
