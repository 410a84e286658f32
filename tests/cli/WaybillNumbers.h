#pragma once

#include <QString>

namespace ieum::test {

/// CJ: two digits, a serial of nine, the serial modulo 7.
inline QString cj(qint64 serial)
{
    return QStringLiteral("65%1%2").arg(serial, 9, 10, QLatin1Char('0')).arg(serial % 7);
}

/// Lotte, Hanjin (11 digits) and Logen (10 digits): everything before the check digit modulo 7.
inline QString mod7(qint64 serial)
{
    return QString::number(serial) + QString::number(serial % 7);
}

} // namespace ieum::test
