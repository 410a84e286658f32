#include "app/gui/continuity/ReplyJobs.h"

#include "app/workspace/Shop.h"

namespace ieum {

Result<OutboxMessage> sendReply(Shop &shop, const SendService::Act &act, ReplyKind kind, const Draft &left)
{
    std::optional<OutboxMessage> message;
    IEUM_TRY(shop.database->transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(sent, shop.sending.send(act));
        message = sent.message;
        if (kind == ReplyKind::Call) {
            IEUM_TRY_ASSIGN(done, shop.outbox.done(sent.message.id));
            message = done;
        }
        return shop.inbox.saveDraft(act.customer, left);
    }));
    return *message;
}

Result<QStringList> othersIn(Shop &shop, const SendService::Act &act)
{
    return shop.nameGuard.othersIn(act.text.text, act.customer);
}

std::function<Result<void>(Shop &)> savingDraft(CustomerId customer, const Draft &draft)
{
    return [customer, draft](Shop &shop) { return shop.inbox.saveDraft(customer, draft); };
}

Result<void> saveNote(Shop &shop, CustomerId customer, const QString &note, const Draft &left)
{
    return shop.database->transact([&]() -> Result<void> {
        IEUM_TRY(shop.inbox.addNote(customer, note));
        return shop.inbox.saveDraft(customer, left);
    });
}

Result<void> moveReply(Shop &shop, CustomerId customer, const Draft &draft)
{
    return shop.database->transact([&]() -> Result<void> {
        IEUM_TRY(shop.inbox.saveDraft(customer, draft));
        const auto moved = shop.switches.one({customer, draft.channel, {}, SwitchService::Mode::Commit});
        return moved.ok() ? Result<void>() : moved.error();
    });
}

} // namespace ieum
