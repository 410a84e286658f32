#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/base/Time.h"
#include "core/domain/TextClass.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace ieum {

enum class OutboxState {
    Queued,
    Sending,
    Accepted,
    Delivered,
    Failed,
    Unknown,
    Cancelled,
    ByHand,
    SentByHand
};

QString toCode(OutboxState state);
std::optional<OutboxState> outboxStateFromCode(const QString &code);

/// A text on its way out. The row is there before any byte is sent and keeps its key for ever.
struct OutboxMessage
{
    OutboxId id;
    QByteArray key; ///< UUID text, 36 characters: the provider's idempotency key
    CustomerId customer;
    ContactId contact;
    QString channel;
    QString address; ///< E.164 for SMS
    QString text;
    QString type; ///< "SMS" "LMS" "DM" "KAKAO"
    int bytes = 0;
    TextClass textClass = TextClass::Transactional;
    OutboxState state = OutboxState::Queued;
    int attempts = 0;
    QString templateName; ///< empty: written by hand
    QString purpose;      ///< empty, or what makes a repeated act one row a customer: "switch:7:switch"
    OutageId outage;      ///< the outage it was written for, if any
    Instant createdAt;
    Instant nextAt; ///< not to be tried before
    Instant changedAt;
    QString providerReference;
    std::optional<Error> reason;
};

} // namespace ieum
