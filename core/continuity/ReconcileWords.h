#pragma once

#include "core/continuity/LatePairing.h"

namespace ieum {

/// "문의 · 10월 15일 (토) 오후 4:02"; of a booking its own hour.
QString dealingTitle(const Dealing &dealing);

/// "같은 손님 · 같은 시간": why the two look like one matter.
QString whyText(const LatePair &pair);

/// "82 %"
QString scoreText(const LatePair &pair);

} // namespace ieum
