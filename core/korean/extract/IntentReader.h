#pragma once

#include "core/korean/extract/Extraction.h"
#include "core/korean/extract/TimeReader.h"

namespace ieum {

/// What the writer wants; `found` is everything else that has been read out of the message.
Intent readIntent(const ChatText &text, const TimePhrases &phrases, const Extraction &found);

} // namespace ieum
