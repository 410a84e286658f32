#pragma once

#include "core/korean/extract/ChatText.h"
#include "core/korean/extract/TimePhrase.h"

namespace ieum {

struct TimePhrases
{
    QList<TimePhrase> read;   ///< as written, one after the other
    QList<TimePhrase> joined; ///< with their roles, a day and its hour in one
};

/// The expressions of time in what is still open of a message.
TimePhrases readTimePhrases(const ChatText &text);

} // namespace ieum
