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

constexpr CodeTable<Outage::Kind, 2> outageKindCodes{{{
    {Outage::Kind::Failure, "outage"},
    {Outage::Kind::Maintenance, "maintenance"},
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

QString toCode(Outage::Kind kind)
{
    return outageKindCodes.code(kind);
}

std::optional<Outage::Kind> outageKindFromCode(const QString &code)
{
    return outageKindCodes.value(code);
}

std::optional<ChannelState> stateDuring(const Outage &outage, Instant now)
{
    if (now < outage.from || (outage.to && now >= *outage.to))
        return std::nullopt;
    if (outage.kind == Outage::Kind::Failure)
        return ChannelState::Down;
    return outage.plannedTo && now >= *outage.plannedTo ? ChannelState::Overrun : ChannelState::Maintenance;
}

bool Channel::isStopped(ChannelFunction function) const
{
    const ChannelState state = functions.value(function).state;
    return state == ChannelState::Down || state == ChannelState::Maintenance ||
           state == ChannelState::Overrun;
}

bool Channel::isDown() const
{
    const auto all = functions.keys();
    return std::any_of(all.begin(), all.end(), [&](ChannelFunction function) { return isStopped(function); });
}

bool Channel::canSend() const
{
    return has(ChannelFunction::Send) && !isStopped(ChannelFunction::Send);
}

} // namespace ieum
