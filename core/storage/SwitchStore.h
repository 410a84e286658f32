#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QList>
#include <QString>

#include <optional>

namespace ieum {

class Database;

/// Conversations that were moved to another channel, so that they can go back when theirs works again.
class SwitchStore
{
public:
    struct Entry
    {
        CustomerId customer;
        QString from;
        QString to;
        OutageId outage; ///< none when nothing was down
        Instant at;
    };

    explicit SwitchStore(Database &database)
        : m_database(database)
    {
    }

    /// An open move of the same customer is replaced; its first `from` is kept, for the way back.
    Result<void> save(const Entry &entry);
    Result<std::optional<Entry>> open(CustomerId customer) const;
    Result<void> end(CustomerId customer, Instant at);
    /// Ends every move away from the channel; gives their number.
    Result<int> endFrom(const QString &channel, Instant at);

private:
    Database &m_database;
};

} // namespace ieum
