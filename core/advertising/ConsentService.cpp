#include "core/advertising/ConsentService.h"

#include "core/continuity/SendService.h"
#include "core/domain/AdvertisingRules.h"
#include "core/storage/AdvertisingStore.h"
#include "core/storage/Database.h"
#include "core/storage/SettingsStore.h"

#include <algorithm>

namespace ieum {

Result<ConsentService::Recorded> ConsentService::record(CustomerId customer, AdvertisingWord::Kind kind,
                                                        const QString &how, Tell tell)
{
    if (how.trimmed().isEmpty())
        return Error("advertising.no-evidence");
    Recorded recorded;
    recorded.word = {kind, m_clock.now(), how.simplified()};
    const Result<void> kept = m_parts.database.transact([&]() -> Result<void> {
        IEUM_TRY(m_parts.sending.ways(customer)); // says when there is no such customer
        IEUM_TRY(m_parts.store.add(customer, recorded.word));
        if (kind == AdvertisingWord::Kind::Refused) {
            IEUM_TRY_ASSIGN(withdrawn, withdraw(customer));
            recorded.withdrawn = withdrawn;
        }
        return tell == Tell::Yes ? tellThem(customer, recorded) : Result<void>();
    });
    if (!kept.ok())
        return kept.error();
    return recorded;
}

// Somebody without a living way is told when they come; that must not lose their word.
Result<void> ConsentService::tellThem(CustomerId customer, Recorded &recorded)
{
    IEUM_TRY_ASSIGN(profile, m_parts.settings.profile());
    SendService::Act act;
    act.customer = customer;
    act.text.text = consentResultText(recorded.word, {profile.name, profile.phone, profile.optOut});
    const Result<SendService::Sent> sent = m_parts.sending.send(act);
    recorded.isTold = sent.ok();
    if (sent.ok())
        return {};
    if (sent.error().code.startsWith(QLatin1String("database.")))
        return sent.error();
    recorded.whyNotTold = sent.error();
    return {};
}

Result<QList<AdvertisingWord>> ConsentService::words(CustomerId customer) const
{
    IEUM_TRY_ASSIGN(words, m_parts.store.words(customer));
    IEUM_TRY_ASSIGN(written, m_parts.store.writtenRefusal(customer));
    if (!written)
        return words;
    const auto place = std::find_if(words.cbegin(), words.cend(),
                                    [&](const AdvertisingWord &word) { return word.at < written->at; });
    words.insert(std::distance(words.cbegin(), place), *written);
    return words;
}

Result<AdvertisingStanding> ConsentService::standing(CustomerId customer) const
{
    AdvertisingStanding standing;
    IEUM_TRY_ASSIGN(known, words(customer));
    if (!known.isEmpty())
        standing.word = known.first();
    IEUM_TRY_ASSIGN(deal, m_parts.store.lastDeal(customer, m_clock.now().inSeoul().date()));
    standing.lastDeal = deal;
    return standing;
}

Result<int> ConsentService::withdraw(CustomerId customer)
{
    IEUM_TRY_ASSIGN(waiting, m_parts.store.waitingTexts(customer));
    int withdrawn = 0;
    for (const OutboxId id : std::as_const(waiting)) {
        const Result<OutboxMessage> cancelled = m_parts.outbox.cancel(id);
        // Another process may be sending it at this moment; then it is out.
        if (!cancelled.ok() && cancelled.error().code.startsWith(QLatin1String("database.")))
            return cancelled.error();
        withdrawn += cancelled.ok() ? 1 : 0;
    }
    return withdrawn;
}

Result<int> ConsentService::withdrawRefused()
{
    IEUM_TRY_ASSIGN(customers, m_parts.store.waitingFor());
    int withdrawn = 0;
    for (const CustomerId customer : std::as_const(customers)) {
        IEUM_TRY_ASSIGN(now, standing(customer));
        if (!now.word || now.word->kind != AdvertisingWord::Kind::Refused)
            continue;
        IEUM_TRY_ASSIGN(count, withdraw(customer));
        withdrawn += count;
    }
    return withdrawn;
}

} // namespace ieum
