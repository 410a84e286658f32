#pragma once

#include "core/base/Result.h"
#include "core/connector/Records.h"
#include "core/domain/OutboxMessage.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <stop_token>

namespace ieum {

/// What a live end of a channel is made with.
struct LineSetup
{
    QJsonObject config;   ///< of the channel, without secrets
    QString secret;       ///< of the login
    std::stop_token stop; ///< breaks off a call that is under way, from any thread
};

/// What a provider said about a message of ours.
struct SendOutcome
{
    /// NotSent: certainly not taken by the provider, may be tried again. Unknown: an answer was lost after
    /// sending, or (of status()) could not be had.
    enum class Kind { Accepted, Delivered, NotSent, Failed, Unknown };
    Kind kind = Kind::Unknown;
    /// How the other side behaved: Silent gave no answer, Closed does not accept the login, BrokenOff: we
    /// stopped waiting, which says nothing about it. After any of them it is of no use to ask for other
    /// messages now.
    enum class Line { Good, Silent, Closed, BrokenOff };
    Line line = Line::Good;
    QString providerReference;
    std::optional<Error> reason;
};

/// Carries texts over one live channel. Blocking calls with their own time limits; called on a worker thread.
class MessageSender
{
public:
    virtual ~MessageSender() = default;
    /// Sending the same key twice must not send twice.
    virtual SendOutcome send(const OutboxMessage &message) = 0;
    /// Asks for the fate of a message that was accepted or is unknown; NotSent when the provider has never
    /// seen it.
    virtual SendOutcome status(const OutboxMessage &message) = 0;
};

/// Fetches what is new from one live channel.
class MessageSource
{
public:
    virtual ~MessageSource() = default;
    struct Batch
    {
        QList<IncomingMessage> messages;
        QString cursor; ///< to be given next time
    };
    virtual Result<Batch> fetch(const QString &cursor) = 0;
};

} // namespace ieum
