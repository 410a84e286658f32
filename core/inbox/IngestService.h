#pragma once

#include "core/inbox/IngestSession.h"

#include <memory>

namespace ieum {

/// A text of ours that has gone out (or of which the owner says so).
struct SentMessage
{
    OutboxId outbox;
    ContactId contact;
    QString channel;
    QString text;
    Instant at;
};

/// Brings messages and calls of any source into the shop's table, each once, and takes a batch out again.
class IngestService
{
public:
    explicit IngestService(const IngestSession::Stores &stores)
        : m_stores(stores)
    {
    }

    /// A run over one source; the service must outlive it.
    std::unique_ptr<IngestSession> begin(IngestOptions options);

    /// Our own sent text, into the thread; joins the caller's transaction. Twice for one outbox row is once.
    Result<MessageId> recordSent(const SentMessage &sent);

    /// The text of this outbox row turned out not to have been sent: it answers nobody any more. Joins the
    /// caller's transaction.
    Result<void> recordNeverLeft(OutboxId outbox);

    struct Undone
    {
        qint64 removed = 0;
        qint64 kept = 0; ///< messages that a text of ours answers
    };
    /// Takes an entered batch's messages, calls and unused customers out again and gives changed rows their
    /// former values; joins the caller's transaction. Call it last: customers that orders rest on stay.
    Result<Undone> undo(BatchId batch);
    /// Removes what an unfinished import left behind (a crash, a cancel), in slices of at most 50 ms of write
    /// lock.
    Result<void> discard(BatchId batch);

private:
    Result<void> tidy(BatchId batch, const QList<ContactId> &contacts);

    IngestSession::Stores m_stores;
};

} // namespace ieum
