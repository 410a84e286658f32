#pragma once

#include "core/korean/extract/TimePhrase.h"

namespace ieum {

/// What "3일" stands for: the third, three days, or three days ago.
enum class DayReading {
    Day,
    Length, ///< 2일 넣어둬도, 2박 3일, 1일 1회
    Either, ///< 3일 안에: ask
    Ago,    ///< 3일 전에 주문한
};

/// `text`: ChatText::open; `phrase`: one out of it. Anything but a bare day of the month is a Day.
DayReading dayReadingOf(const QString &text, const TimePhrase &phrase);

} // namespace ieum
