#pragma once

#include <QString>

namespace ieum {

/// Instagram writes each UTF-8 byte of a string as a character of its own ("ì\u009d´" for 이). Such a string
/// is put right; one that was written properly stays. Always composed (NFC).
QString readableInstagramText(const QString &written);

} // namespace ieum
