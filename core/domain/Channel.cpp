#include "core/domain/Channel.h"

#include "core/base/CodeTable.h"

#include <algorithm>

namespace ieum {

namespace {

constexpr CodeTable<ChannelFunction, 3> channelFunctionCodes{{{
    {ChannelFunction::Receive, "receive"},
    {ChannelFunction::Send, "send"},
    {ChannelFunction::Admin, "admin"},
}}};

constexpr CodeTable<ChannelState, 7> channelStateCodes{{{
    {ChannelState::Up, "up"},
    {ChannelState::Degraded, "degraded"},
    {ChannelState::Down, "down"},
    {ChannelState::Maintenance, "maintenance"},
    {ChannelState::Overrun, "overrun"},
    {ChannelState::Unknown, "unknown"},
    {ChannelState::OwnLine, "own-line"},
}}};

} // namespace

QString toCode(ChannelFunction function)
{
    return channelFunctionCodes.code(function);
}

std::optional<ChannelFunction> channelFunctionFromCode(const QString &code)
{
    return channelFunctionCodes.value(code);
}

QString toCode(ChannelState state)
{
    return channelStateCodes.code(state);
}

std::optional<ChannelState> channelStateFromCode(const QString &code)
{
    return channelStateCodes.value(code);
}

bool Channel::isDown() const
{
    return std::any_of(functions.begin(), functions.end(),
                       [](const FunctionHealth &health) { return health.state == ChannelState::Down; });
}

bool Channel::canSend() const
{
    const auto send = functions.find(ChannelFunction::Send);
    return send != functions.end() && send->state != ChannelState::Down;
}

} // namespace ieum
