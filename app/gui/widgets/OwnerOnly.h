#pragma once

#include "core/trust/Rights.h"

class QWidget;

namespace ieum {

/// Switches `control` off when `account` may not use it, and says why in its tooltip and to a screen reader.
/// True when it may.
bool allowOnly(QWidget *control, const Account &account, Right right);

} // namespace ieum
