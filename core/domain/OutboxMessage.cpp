#include "core/domain/OutboxMessage.h"

#include "core/base/CodeTable.h"

namespace ieum {

namespace {

constexpr CodeTable<OutboxState, 9> outboxStateCodes{{{
    {OutboxState::Queued, "queued"},
    {OutboxState::Sending, "sending"},
    {OutboxState::Accepted, "accepted"},
    {OutboxState::Delivered, "delivered"},
    {OutboxState::Failed, "failed"},
    {OutboxState::Unknown, "unknown"},
    {OutboxState::Cancelled, "cancelled"},
    {OutboxState::ByHand, "by-hand"},
    {OutboxState::SentByHand, "sent-by-hand"},
}}};

} // namespace

QString toCode(OutboxState state)
{
    return outboxStateCodes.code(state);
}

std::optional<OutboxState> outboxStateFromCode(const QString &code)
{
    return outboxStateCodes.value(code);
}

} // namespace ieum
