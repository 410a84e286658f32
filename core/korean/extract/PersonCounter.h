#pragma once

#include "core/korean/extract/ChatText.h"

namespace ieum {

/// How many come: 2명, 두 분, 셋이서, 성인 2 아이 1. Reads what is still open; none when not said or a range.
std::optional<int> countPersons(const ChatText &text);

} // namespace ieum
