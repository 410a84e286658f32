#include "core/base/Version.h"

namespace ieum {

QString programVersion()
{
    return QStringLiteral(IEUM_VERSION);
}

} // namespace ieum
