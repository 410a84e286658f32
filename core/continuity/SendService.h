#pragma once

#include "core/continuity/ChannelService.h"
#include "core/continuity/Reach.h"
#include "core/continuity/TemplateService.h"
#include "core/continuity/TemplateValues.h"
#include "core/outbox/OutboxService.h"

namespace ieum {

class ConversationStore;
class CustomerStore;

/// Sends a text to a customer: finds the way, makes the text, enters it into the outbox. It never speaks to a
/// network.
class SendService
{
public:
    struct Parts
    {
        CustomerStore &customers;
        ConversationStore &conversations;
        const ChannelService &channels;
        const TemplateService &templates;
        const TemplateValues &values;
        OutboxService &outbox;
    };
    struct Text
    {
        QString text; ///< used when no template is named
        QString templateName;
        TextSubject subject;
    };
    struct Act
    {
        CustomerId customer;
        Text text;
        QString channel; ///< empty: the best living one
        OutageId outage;
        QString purpose; ///< see OutboxMessage
    };
    struct Sent
    {
        OutboxMessage message;
        Way way;
        bool isNew = true;
    };

    explicit SendService(Parts parts)
        : m_parts(parts)
    {
    }

    /// Errors: customer.none, channel.not-found, outbox.channel-stopped, outbox.not-reachable, template.*,
    /// outbox.empty-text, sms.*. Nothing is entered then.
    Result<Sent> send(const Act &act);

    /// Every way to the customer, best first, stopped ones last; `deadProvider`: its ways are not offered.
    Result<QList<Way>> ways(CustomerId customer, const QString &deadProvider = {}) const;
    /// The text as it would go out. Errors: template.*, customer.none.
    Result<QString> textFor(CustomerId customer, const Text &text, const QString &channel) const;

private:
    Result<Way> wayFor(const Act &act) const;

    Parts m_parts;
};

} // namespace ieum
