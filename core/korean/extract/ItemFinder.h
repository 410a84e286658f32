#pragma once

#include "core/korean/extract/ChatText.h"

namespace ieum {

/// Products and services with size and number (딸기케이크 2호 1개, 젤네일, 소이캔들 200ml 3개): from a table
/// of goods of the shops this is for, and any noun with a counter behind it. Reads what is still open.
QList<ItemMention> findItems(const ChatText &text);

} // namespace ieum
