#pragma once

#include "core/korean/extract/ChatText.h"

namespace ieum {

/// Road addresses (테헤란로 152) and addresses by lot (역삼동 737-1) with postcode and detail: claims them.
QList<AddressMention> takeAddresses(ChatText &text);

} // namespace ieum
