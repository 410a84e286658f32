#pragma once

#include "core/advertising/ConsentService.h"
#include "core/continuity/SendService.h"
#include "core/domain/AdvertisingRules.h"
#include "core/storage/AdvertisingStore.h"

#include <QSet>

namespace ieum {

/// One advertising text to everybody who may get one. The rules are in domain/AdvertisingRules; the outbox
/// keeps such a text from going out at night, however late it is tried.
class AdvertisingService
{
public:
    struct Parts
    {
        Database &database;
        AdvertisingStore &store;
        SettingsStore &settings;
        const ConsentService &consents;
        const TemplateValues &values;
        const ChannelService &channels;
        CustomerStore &customers;
        SendService &sending;
        OutboxService &outbox;
    };
    struct Recipient
    {
        CustomerId customer;
        QString name;
        Way way;
        AdvertisingGround ground = AdvertisingGround::Consent;
        QString text; ///< whole, as it goes out
    };
    struct LeftOut
    {
        CustomerId customer;
        QString name;
        Error because;
    };
    struct Plan
    {
        QList<Recipient> recipients;
        QList<LeftOut> leftOut;
        int already = 0; ///< of the recipients: have this very text of today in the outbox
        Instant goesAt;  ///< now, or the next eight o'clock in the morning
    };
    struct Outcome
    {
        Plan plan;
        int queued = 0;
    };

    AdvertisingService(Parts parts, const Clock &clock)
        : m_parts(parts)
        , m_clock(clock)
    {
    }

    /// Who would get `body` (it may have variables) and who not, with the reason. Errors that concern
    /// everybody: those of advertisingText(), advertising.no-live-sender, template.unknown-variable, sms.*.
    Result<Plan> plan(const QString &body) const;
    /// Enters it into the outbox, all or none; `only` when not empty. The same text on the same day is
    /// entered once a customer. Errors as above.
    Result<Outcome> send(const QString &body, const QSet<CustomerId> &only = {});

private:
    struct Ground;

    Result<QString> liveChannel() const;
    Result<void> judge(const AdvertisingStore::Person &person, const Ground &ground, Plan &plan) const;
    Result<Recipient> recipientOf(const AdvertisingStore::Person &person, const Ground &ground) const;
    QString purposeOf(const QString &body) const;

    Parts m_parts;
    const Clock &m_clock;
};

} // namespace ieum
