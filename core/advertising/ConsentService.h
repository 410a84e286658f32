#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/domain/AdvertisingWord.h"
#include "core/domain/Customer.h"

#include <QList>

namespace ieum {

class AdvertisingStore;
class Database;
class OutboxService;
class SendService;
class SettingsStore;

/// What customers said about getting advertising texts, and what follows from it.
class ConsentService
{
public:
    enum class Tell { Yes, No };

    struct Parts
    {
        Database &database;
        AdvertisingStore &store;
        SettingsStore &settings;
        SendService &sending;
        OutboxService &outbox;
    };
    struct Recorded
    {
        AdvertisingWord word;
        int withdrawn = 0;               ///< advertising texts taken back that had not gone out
        bool isTold = false;             ///< the text that tells them stands in the outbox
        std::optional<Error> whyNotTold; ///< when it could not be written; the word is kept all the same
    };

    ConsentService(Parts parts, const Clock &clock)
        : m_parts(parts)
        , m_clock(clock)
    {
    }

    /// Keeps the word for ever. A refusal takes back every advertising text that waits. With `Tell::Yes` the
    /// result goes to the customer (within 14 days, says the law). One transaction.
    /// Errors: customer.none, advertising.no-evidence (`how` is empty).
    Result<Recorded> record(CustomerId customer, AdvertisingWord::Kind kind, const QString &how, Tell tell);

    /// Newest first; what they wrote themselves ("수신거부") stands among them.
    Result<QList<AdvertisingWord>> words(CustomerId customer) const;
    Result<AdvertisingStanding> standing(CustomerId customer) const;

    /// Takes back the waiting texts of whoever refused meanwhile, by word or by text. To be called before the
    /// outbox is carried. Gives their number.
    Result<int> withdrawRefused();

private:
    Result<void> tellThem(CustomerId customer, Recorded &recorded);
    Result<int> withdraw(CustomerId customer);

    Parts m_parts;
    const Clock &m_clock;
};

} // namespace ieum
