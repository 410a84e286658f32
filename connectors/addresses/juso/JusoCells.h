#pragma once

#include "connectors/common/BarFile.h"

#include <algorithm>

/// What the files of juso.go.kr share.
namespace ieum::juso {

inline constexpr auto closed = u"63"; ///< 이동사유코드: 폐지

inline bool isDigits(QStringView text, qsizetype size)
{
    return text.size() == size &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The file of changes of a day on which nothing changed holds these seven bytes.
inline bool saysNoData(const QByteArray &head)
{
    return head.trimmed() == "No Data";
}

} // namespace ieum::juso
