#include "app/gui/shell/Foreground.h"

#include <qt_windows.h>

namespace ieum {

void allowOthersToComeForward()
{
    AllowSetForegroundWindow(ASFW_ANY);
}

} // namespace ieum
