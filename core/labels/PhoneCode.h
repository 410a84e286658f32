#pragma once

#include "core/labels/QrCode.h"

#include <optional>

namespace ieum {

/// What the code of a number holds: a call to it (tel:+821000001204), so that any mobile with a camera can
/// ring without Ieum, a network at the PC, or typing. Empty when there is no number that can be dialled.
QString qrTextFor(const QString &phone);

/// The code itself; none when there is no number that can be dialled.
std::optional<QrCode> phoneCode(const QString &phone);

} // namespace ieum
