#pragma once

#include "core/domain/Channel.h"

#include <QList>
#include <QStringList>

#include <stop_token>

namespace ieum {

/// An address of a platform that shows whether it lives, and what stands still when it does not answer.
struct ProbeTarget
{
    QString url;
    QList<ChannelFunction> functions;
};

/// What asking one address came to.
struct ProbeAnswer
{
    bool isAnswered = false; ///< by anything but a server's own failure (HTTP 5xx)
    int milliseconds = 0;
    QString detail; ///< "HTTP 200", else the code of the error: "network.not-connected"
};

/// Asks addresses whether they answer, all at the same time, with short limits; blocks for some seconds at
/// most. Nothing is sent but the request itself: no name, no cookie. One thread.
class Prober
{
public:
    virtual ~Prober() = default;
    /// An answer for each address, in their order. `stop` breaks it off from any thread.
    virtual QList<ProbeAnswer> ask(const QStringList &urls, const std::stop_token &stop) = 0;
};

} // namespace ieum
