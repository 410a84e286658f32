#pragma once

#include <QByteArray>
#include <QString>

namespace ieum {

/// windows-949 (CP949), which Korean Windows calls ANSI: by Qt's ICU where there is one, by Windows itself
/// there (Qt without ICU has no Korean codec). Any thread.

/// What is no character becomes U+FFFD.
QString fromWindows949(QByteArrayView bytes);

/// Empty when windows-949 has no such character.
QByteArray toWindows949(QChar character);

} // namespace ieum
