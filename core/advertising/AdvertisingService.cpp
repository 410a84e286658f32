#include "core/advertising/AdvertisingService.h"

#include "core/outbox/SmsText.h"
#include "core/storage/CustomerStore.h"
#include "core/storage/Database.h"
#include "core/storage/SettingsStore.h"

#include <QCryptographicHash>

#include <algorithm>

namespace ieum {

/// What is the same for everybody.
struct AdvertisingService::Ground
{
    QString body;
    QString channel;
    AdvertisingSender sender;
    QDateTime now;
};

namespace {

// What stands in the way of one customer leaves only that one out.
bool concernsOne(const Error &error)
{
    static const QStringList ofOne{
        QStringLiteral("advertising.refused"),  QStringLiteral("advertising.consent-old"),
        QStringLiteral("advertising.deal-old"), QStringLiteral("advertising.no-consent"),
        QStringLiteral("outbox.not-reachable"), QStringLiteral("template.empty-variable")};
    return ofOne.contains(error.code);
}

} // namespace

Result<QString> AdvertisingService::liveChannel() const
{
    IEUM_TRY_ASSIGN(channels, m_parts.channels.list());
    for (const Channel &channel : std::as_const(channels)) {
        if (channelKindOf(channel.id) != QLatin1String("sms"))
            continue;
        IEUM_TRY_ASSIGN(isLive, m_parts.channels.hasLiveSender(channel.id));
        if (isLive)
            return channel.id;
    }
    return Error("advertising.no-live-sender");
}

Result<AdvertisingService::Recipient> AdvertisingService::recipientOf(const AdvertisingStore::Person &person,
                                                                      const Ground &ground) const
{
    IEUM_TRY_ASSIGN(standing, m_parts.consents.standing(person.customer));
    IEUM_TRY_ASSIGN(why, advertisingGround(standing, ground.now));
    IEUM_TRY_ASSIGN(ways, m_parts.sending.ways(person.customer));
    const auto way = std::find_if(ways.cbegin(), ways.cend(),
                                  [&](const Way &one) { return one.channel == ground.channel; });
    if (way == ways.cend())
        return Error("outbox.not-reachable", {ground.channel});
    IEUM_TRY_ASSIGN(customer, m_parts.customers.get(person.customer));
    IEUM_TRY_ASSIGN(values, m_parts.values.of(customer));
    std::for_each(values.begin(), values.end(), [](QString &value) { value = smsReplacement(value); });
    IEUM_TRY_ASSIGN(filled, TemplateService::fill(ground.body, values));
    IEUM_TRY_ASSIGN(text, advertisingText(filled, ground.sender));
    return Recipient{customer.id, customer.shownName(), *way, why, text};
}

Result<void> AdvertisingService::judge(const AdvertisingStore::Person &person, const Ground &ground,
                                       Plan &plan) const
{
    const Result<Recipient> recipient = recipientOf(person, ground);
    if (recipient.ok())
        plan.recipients += *recipient;
    else if (concernsOne(recipient.error()))
        plan.leftOut += LeftOut{person.customer, person.name, recipient.error()};
    else
        return recipient.error();
    return {};
}

Result<AdvertisingService::Plan> AdvertisingService::plan(const QString &body) const
{
    Ground ground;
    ground.body = body;
    IEUM_TRY_ASSIGN(profile, m_parts.settings.profile());
    ground.sender = {profile.name, profile.phone, profile.optOut};
    ground.now = m_clock.now().inSeoul();
    // Faults of the text are told before anybody is looked at.
    IEUM_TRY_ASSIGN(sample, advertisingText(body, ground.sender));
    IEUM_TRY(measureText(QStringLiteral("sms"), sample));
    IEUM_TRY_ASSIGN(channel, liveChannel());
    ground.channel = channel;
    Plan plan;
    plan.goesAt = Instant::of(nextAdvertisingTime(ground.now));
    IEUM_TRY_ASSIGN(people, m_parts.store.people());
    for (const AdvertisingStore::Person &person : std::as_const(people))
        IEUM_TRY(judge(person, ground, plan));
    for (const Recipient &recipient : std::as_const(plan.recipients)) {
        IEUM_TRY_ASSIGN(has, m_parts.outbox.has(recipient.customer, purposeOf(body)));
        plan.already += has ? 1 : 0;
    }
    return plan;
}

// A shop does not advertise the same thing twice a day; pressing twice must not.
QString AdvertisingService::purposeOf(const QString &body) const
{
    const QByteArray hash =
        QCryptographicHash::hash(body.simplified().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("advertising:%1:%2")
        .arg(m_clock.now().inSeoul().date().toString(Qt::ISODate), QString::fromLatin1(hash));
}

Result<AdvertisingService::Outcome> AdvertisingService::send(const QString &body,
                                                             const QSet<CustomerId> &only)
{
    Outcome outcome;
    IEUM_TRY(m_parts.database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(planned, plan(body));
        outcome.plan = planned;
        for (const Recipient &recipient : std::as_const(planned.recipients)) {
            if (!only.isEmpty() && !only.contains(recipient.customer))
                continue;
            OutboxMessage draft;
            draft.customer = recipient.customer;
            draft.contact = recipient.way.contact;
            draft.channel = recipient.way.channel;
            draft.address = recipient.way.address;
            draft.text = recipient.text;
            draft.textClass = TextClass::Advertising;
            draft.purpose = purposeOf(body);
            draft.nextAt = planned.goesAt;
            IEUM_TRY_ASSIGN(added, m_parts.outbox.add(draft, OutboxService::Carrier::Live));
            outcome.queued += added.isNew ? 1 : 0;
        }
        return {};
    }));
    return outcome;
}

} // namespace ieum
