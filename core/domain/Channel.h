#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/base/Time.h"

#include <QMap>
#include <QString>

#include <optional>

namespace ieum {

enum class ChannelFunction { Receive, Send, Admin };
enum class ChannelState { Up, Degraded, Down, Maintenance, Overrun, Unknown, OwnLine };

QString toCode(ChannelFunction function);
QString toCode(ChannelState state);
std::optional<ChannelFunction> channelFunctionFromCode(const QString &code);
std::optional<ChannelState> channelStateFromCode(const QString &code);

struct FunctionHealth
{
    ChannelState state = ChannelState::Unknown;
    std::optional<Instant> since;
    std::optional<Instant> until; ///< of announced maintenance
    std::optional<Instant> lastOk;
    QString evidence; ///< a code: "owner", "connector", "probe" …
};

/// One platform account of the shop.
struct Channel
{
    QString id;       ///< "kakao", "sms", "sms-2", "market-coupang" …
    QString kind;     ///< "kakao" "sms" "instagram" "phone" "naver" "market"
    QString provider; ///< the company behind it: two channels of one provider fall together
    QMap<ChannelFunction, FunctionHealth> functions; ///< only those it has
    std::optional<Instant> lastImport;               ///< when its source was last brought in

    bool isDown() const; ///< any function is down
    bool canSend() const; ///< it has the send function and that is not down
};

struct Outage
{
    OutageId id;
    QString channel;
    std::optional<ChannelFunction> function; ///< none: all of it
    Instant from;
    std::optional<Instant> to;
    QString why;
};

} // namespace ieum
