#include "core/domain/Message.h"

#include "core/base/CodeTable.h"

namespace ieum {

namespace {

constexpr CodeTable<Direction, 3> directionCodes{{{
    {Direction::In, "in"},
    {Direction::Out, "out"},
    {Direction::System, "system"},
}}};

constexpr CodeTable<MessageKind, 9> messageKindCodes{{{
    {MessageKind::Text, "text"},
    {MessageKind::Photo, "photo"},
    {MessageKind::Video, "video"},
    {MessageKind::File, "file"},
    {MessageKind::Voice, "voice"},
    {MessageKind::Sticker, "sticker"},
    {MessageKind::Call, "call"},
    {MessageKind::Deleted, "deleted"},
    {MessageKind::System, "system"},
}}};

constexpr CodeTable<CallOutcome, 4> callOutcomeCodes{{{
    {CallOutcome::Answered, "answered"},
    {CallOutcome::Missed, "missed"},
    {CallOutcome::Rejected, "rejected"},
    {CallOutcome::Voicemail, "voicemail"},
}}};

} // namespace

QString toCode(Direction direction)
{
    return directionCodes.code(direction);
}

std::optional<Direction> directionFromCode(const QString &code)
{
    return directionCodes.value(code);
}

QString toCode(MessageKind kind)
{
    return messageKindCodes.code(kind);
}

std::optional<MessageKind> messageKindFromCode(const QString &code)
{
    return messageKindCodes.value(code);
}

QString toCode(CallOutcome outcome)
{
    return callOutcomeCodes.code(outcome);
}

std::optional<CallOutcome> callOutcomeFromCode(const QString &code)
{
    return callOutcomeCodes.value(code);
}

} // namespace ieum
