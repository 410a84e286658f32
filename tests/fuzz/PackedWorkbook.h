#pragma once

#include <QByteArray>

namespace ieum::fuzz {

/// A small .xlsx (not compressed) of these parts, between bytes FF: the worksheet, the shared strings, the
/// styles. So a fuzzer can change the XML without spoiling the container's sums.
QByteArray packedWorkbook(const QByteArray &parts);

} // namespace ieum::fuzz
