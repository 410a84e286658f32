#pragma once

#include <QString>

#include <optional>

namespace ieum {

/// A number written in Korean words at one place of a text.
struct Numeral
{
    qint64 value = 0;
    qsizetype length = 0; ///< letters; 0: none there
};

/// 한, 두, 석, 열두, 스물다섯 … 아흔아홉: what things are counted with.
Numeral nativeNumeralAt(const QString &text, qsizetype position);

/// 이십구, 천칠백이십삼, 삼만오천: what dates, minutes and money are read with. Below 10^12.
Numeral sinoNumeralAt(const QString &text, qsizetype position);

} // namespace ieum
