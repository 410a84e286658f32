#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/domain/OutboxMessage.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace ieum {

class Database;

/// What has been said of bookings that are coming: by a text, which is a row of the outbox, or by a call.
/// Both are known by one key: "reminder:<booking>:<kind>:<start>", which is the text's purpose.
class ReminderStore
{
public:
    explicit ReminderStore(Database &database)
        : m_database(database)
    {
    }

    static QString keyOf(BookingId booking, const QString &kind, const QDateTime &start);
    static BookingId bookingOf(const QString &key); ///< none when it is no key

    /// The texts that were not cancelled, by key.
    Result<QHash<QString, OutboxState>> texts();
    Result<QSet<QString>> calls();
    /// A second time changes nothing.
    Result<void> addCall(BookingId booking, const QString &kind, const QDateTime &start, Instant now);
    Result<void> removeCall(BookingId booking, const QString &kind, const QDateTime &start);

    struct Waiting
    {
        OutboxId text;
        QString key;
    };
    /// Texts that certainly have not gone out yet.
    Result<QList<Waiting>> waitingTexts();

private:
    Database &m_database;
};

} // namespace ieum
