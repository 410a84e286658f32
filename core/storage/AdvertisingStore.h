#pragma once

#include "core/base/Result.h"
#include "core/domain/AdvertisingWord.h"
#include "core/domain/OutboxMessage.h"

#include <QList>

namespace ieum {

class Database;

/// What customers said about advertising texts (append-only), and what else decides whether they may get one.
class AdvertisingStore
{
public:
    struct Person
    {
        CustomerId customer;
        QString name;
    };

    explicit AdvertisingStore(Database &database)
        : m_database(database)
    {
    }

    Result<void> add(CustomerId customer, const AdvertisingWord &word);
    /// Newest first, of every member of the group.
    Result<QList<AdvertisingWord>> words(CustomerId root) const;
    /// Their text that asks for no more of it ("수신거부"), newest; it counts like a word of theirs.
    Result<std::optional<AdvertisingWord>> writtenRefusal(CustomerId root) const;
    /// The day of the last booking kept and the last order entered by hand, up to `today`.
    Result<std::optional<QDate>> lastDeal(CustomerId root, QDate today) const;
    /// Everybody with a mobile number, by name.
    Result<QList<Person>> people() const;
    /// Advertising texts that have not gone out.
    Result<QList<OutboxId>> waitingTexts(CustomerId root) const;
    Result<QList<CustomerId>> waitingFor() const; ///< whose advertising texts have not gone out

private:
    Database &m_database;
};

} // namespace ieum
