#pragma once

#include "core/domain/Message.h"

namespace ieum {

/// A message in one line of a list: its text, or the word for what it is.
QString previewText(MessageKind kind, Direction direction, std::optional<CallOutcome> outcome,
                    const QString &text);
/// What a call was: "부재중 전화", "걸려 온 전화 · 2분 5초".
QString callWords(const Message &call);
/// The icon of a call, as the look names it.
const char *callIcon(const Message &call);
/// Nobody spoke, and it was the customer who called.
bool isMissedCall(const Message &message);

} // namespace ieum
