#pragma once

#include "core/base/Time.h"

#include <QDateTime>
#include <QString>

namespace ieum {

/// A record of a chat as its file says it.
struct KakaoRecord
{
    enum class Kind { Message, Notice, Impossible };
    Kind kind = Kind::Message;
    int line = 0;
    QDate day;
    QTime time; ///< invalid: the file says only the day
    Precision precision = Precision::Minute;
    QString sender; ///< empty: unknown
    QString text;
};

} // namespace ieum
