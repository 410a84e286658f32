#pragma once

#include <QString>

namespace ieum {

/// How a number's style shows it, as far as order sheets need it.
struct CellFormat
{
    bool isDate = false;
    int zeros = 0; ///< a format of noughts only ("00000") keeps a postcode's leading ones

    static CellFormat ofBuiltin(int formatId);
    static CellFormat ofCode(const QString &code);
};

enum class DateSystem { From1900, From1904 };

/// A stored number as the owner reads it: ids whole and without an exponent (2.56983E9 is 2569830000), but
/// beyond 2^53 with an exponent and fifteen digits, since the others are not to be trusted; days as
/// 2022-10-15 or 2022-10-15 19:54:00.
QString shownNumber(const QString &stored, const CellFormat &format, DateSystem dates);

} // namespace ieum
