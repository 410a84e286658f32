#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace ieum {

class Database;

/// What the owner made of a customer's words for a service or product, and which messages are settled.
class UnderstoodStore
{
public:
    explicit UnderstoodStore(Database &database)
        : m_database(database)
    {
    }

    /// Words to service, of every member of the merged group; the newest wins.
    Result<QHash<QString, QString>> ofCustomer(CustomerId root);
    Result<void> remember(CustomerId customer, const QString &words, const QString &service, Instant now);

    /// Of the messages between two, both included: those that something was made of or that were waved away.
    Result<QSet<MessageId>> settledBetween(MessageId first, MessageId last);
    /// A second time changes nothing.
    Result<void> settle(MessageId message, Instant now);
    Result<void> reopen(MessageId message);

private:
    Database &m_database;
};

} // namespace ieum
