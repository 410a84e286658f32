#pragma once

#include "core/domain/Message.h"
#include "core/storage/StatementCache.h"

#include <QList>

namespace ieum {

/// What one import did to the messages, and how it is taken back.
class MessageBatchStore
{
public:
    explicit MessageBatchStore(Database &database)
        : m_database(database)
        , m_statements(database)
    {
    }

    /// A finer time for a message; the old one is kept with the batch.
    Result<void> refine(MessageId id, Instant at, Precision precision, BatchId batch);

    /// A text of ours that was stuck has been sent after all; what it was is kept with the batch.
    Result<void> setLeft(MessageId id, BatchId batch);

    /// The text of a message that was known only as deleted; what it was is kept with the batch.
    Result<void> uncover(MessageId id, MessageKind kind, const QString &text, const QString &searchForm,
                         BatchId batch);

    /// Keep: messages that a text of Ieum's outbox answers stay, since later work rests on them.
    enum class Answered { Keep, Remove };
    /// Removes up to `limit` messages of the batch from table and search index; gives how many went.
    Result<int> remove(BatchId batch, Answered answered, int limit);
    /// Gives changed messages back what they were and forgets the batch's aliases.
    Result<void> restore(BatchId batch);
    /// Notes anew over which accounts these contact points have been heard.
    Result<void> forgetSilentChannels(const QList<ContactId> &contacts);
    Result<QList<ContactId>> contactsOf(BatchId batch);
    Result<qint64> count(BatchId batch);

private:
    Result<void> noteBefore(MessageId id, BatchId batch);
    Result<void> restoreRow(qint64 id, const QString &before);
    Result<QList<qint64>> removable(BatchId batch, Answered answered, int limit);

    Database &m_database;
    StatementCache m_statements;
};

} // namespace ieum
