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
    std::optional<Instant> since; ///< when the state began
    std::optional<Instant> until; ///< of announced maintenance
    std::optional<Instant> lastOk;
    std::optional<Instant> seenAt; ///< when somebody last looked
    QString evidence;              ///< a code: "owner", "connector", "probe", "silence"
};

/// One platform account of the shop.
struct Channel
{
    QString id;       ///< "kakao", "sms", "sms-2", "market-coupang" …
    QString kind;     ///< "kakao" "sms" "instagram" "phone" "naver" "market"
    QString provider; ///< the company behind it: two channels of one provider fall together
    QMap<ChannelFunction, FunctionHealth> functions; ///< only those it has
    std::optional<Instant> lastImport;               ///< when its source was last brought in

    bool has(ChannelFunction function) const { return functions.contains(function); }
    bool isStopped(ChannelFunction function) const; ///< down, in maintenance or overrun
    bool isDown() const;                            ///< any function is stopped
    bool canSend() const;                           ///< it has the send function and that is not stopped
};

/// A time in which a channel does not work: found out (Failure), or announced by its company (Maintenance).
struct Outage
{
    enum class Kind { Failure, Maintenance };

    OutageId id;
    QString channel;
    std::optional<ChannelFunction> function; ///< none: all of it
    Kind kind = Kind::Failure;
    Instant from;
    std::optional<Instant> plannedTo; ///< the announced end of a maintenance
    std::optional<Instant> to;        ///< when it really ended; none while nobody has said so
    QString why;
};

QString toCode(Outage::Kind kind);
std::optional<Outage::Kind> outageKindFromCode(const QString &code);

/// The state that an outage gives at a moment: none before it begins or after it ended; a maintenance whose
/// announced end has passed is Overrun until somebody says that it is over.
std::optional<ChannelState> stateDuring(const Outage &outage, Instant now);

} // namespace ieum
