#pragma once

#include "app/gui/style/States.h"
#include "core/domain/OutboxMessage.h"

namespace ieum {

/// What became of a text of ours: 보낼 예정, 보냈나요?, 보내는 중, 보냄, 도착, 실패, 도착을 모릅니다.
StateLook outboxLook(OutboxState state);

} // namespace ieum
