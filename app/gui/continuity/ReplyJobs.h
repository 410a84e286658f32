#pragma once

#include "core/base/Result.h"
#include "core/continuity/SendService.h"
#include "core/storage/ConversationNoteStore.h"

#include <functional>

namespace ieum {

class Shop;

// What the reply box has done on a worker; each is one transaction, so that no text is both sent and still a
// draft.

enum class ReplyKind { Text, Call };

/// The text goes into the outbox and is no draft any more; of a call it is noted at once. `left`: what stays
/// begun.
Result<OutboxMessage> sendReply(Shop &shop, const SendService::Act &act, ReplyKind kind, const Draft &left);
/// Other customers whom the text speaks to.
Result<QStringList> othersIn(Shop &shop, const SendService::Act &act);

std::function<Result<void>(Shop &)> savingDraft(CustomerId customer, const Draft &draft);
Result<void> saveNote(Shop &shop, CustomerId customer, const QString &note, const Draft &left);
/// The conversation goes on over the draft's channel, and the draft with it.
Result<void> moveReply(Shop &shop, CustomerId customer, const Draft &draft);

} // namespace ieum
