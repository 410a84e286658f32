#pragma once

#include "core/base/Result.h"
#include "core/domain/OutboxMessage.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace ieum {

class Database;

/// Rows of texts on their way out. Rows are never deleted; a state only changes from the one the caller saw.
class OutboxStore
{
public:
    /// Who is sending a row, and until when nobody else may judge it.
    struct Lease
    {
        QString owner; ///< device, boot and process
        Instant until;
    };
    /// What an attempt or an owner's act made of a row.
    struct Change
    {
        OutboxState state = OutboxState::Queued;
        Instant at;
        Instant nextAt;
        QString providerReference; ///< empty: the known one stays
        std::optional<Error> reason;
    };

    explicit OutboxStore(Database &database)
        : m_database(database)
    {
    }

    /// `message.key` is the text form of a new UUID; the id is set by the store.
    Result<OutboxId> add(const OutboxMessage &message);
    Result<std::optional<OutboxMessage>> find(OutboxId id) const;
    /// The living row of a repeated act, if there is one.
    Result<std::optional<OutboxMessage>> findByPurpose(CustomerId customer, const QString &purpose) const;
    /// Newest first; 0 = all.
    Result<QList<OutboxMessage>> list(int limit) const;
    Result<QList<OutboxMessage>> ofCustomer(CustomerId root) const; ///< oldest first
    /// What became of the newest text to each root since then, cancelled ones left out.
    Result<QMap<CustomerId, OutboxState>> newestSince(Instant since) const;

    /// Which texts may go at this hour.
    enum class Hour { ForAll, NotForAdvertising };
    /// Takes the oldest due row of a channel for this process: queued → sending in one UPDATE, counting the
    /// attempt.
    Result<std::optional<OutboxMessage>> claimNext(const QString &channel, Instant now, Hour hour,
                                                   const Lease &lease);
    /// Channels with a row to send or to ask about; `since`: accepted ones changed before are given up.
    Result<QStringList> channelsWithWork(Instant now, Instant since) const;
    /// Rows of a channel whose fate may be asked for now, unknown ones first.
    Result<QList<OutboxMessage>> toAskAbout(const QString &channel, Instant now, Instant since) const;
    /// Nothing new was said of it: not to be asked before.
    Result<void> askLater(OutboxId id, OutboxState state, Instant nextAt);
    /// Rows whose sender has gone silent become unknown (never queued); gives their number.
    Result<int> expireLeases(Instant now);
    /// False when the row is no longer in `expected`: another process was faster, nothing is changed.
    Result<bool> change(OutboxId id, OutboxState expected, const Change &change);

private:
    Database &m_database;
};

} // namespace ieum
