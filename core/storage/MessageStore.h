#pragma once

#include "core/domain/Message.h"
#include "core/storage/StatementCache.h"

#include <QList>

namespace ieum {

/// A message on its way into the table: what is shown, and what makes it the same as another.
struct NewMessage
{
    Message message; ///< id, customer are not used
    QByteArray identity;
    QString nativeId;
    QString searchForm; ///< empty: not searched
    BatchId batch;
};

/// Messages and calls. An id is made from the time, so that the order of ids is the order of time.
class MessageStore
{
public:
    explicit MessageStore(Database &database)
        : m_statements(database)
    {
    }

    /// Inserts it, indexes it and notes its channel with its contact point.
    Result<MessageId> insert(const NewMessage &message);
    /// Another identity by which `message` is known from now on.
    Result<void> addAlias(const QByteArray &identity, MessageId message, BatchId batch);
    Result<std::optional<MessageId>> findByIdentity(const QByteArray &identity);

    Result<Precision> precisionOf(MessageId id);
    Result<bool> hasNeverLeft(MessageId id);
    Result<void> setNeverLeft(MessageId id);

    Result<std::optional<Message>> find(MessageId id);
    /// The newest `limit` (0: all) messages of the contact points before `before` (none: the newest), oldest
    /// first.
    Result<QList<Message>> page(const QList<ContactId> &contacts, std::optional<MessageId> before, int limit);
    /// The oldest `limit` messages after `after`, oldest first.
    Result<QList<Message>> pageAfter(const QList<ContactId> &contacts, MessageId after, int limit);

    /// Everything a contact point has in the minute of `at`, rows of unfinished imports too.
    Result<QList<Message>> inMinute(ContactId contact, Instant at);
    /// Kakao messages of the minute in any room: by them a renamed room is known again.
    Result<QList<Message>> kakaoInMinute(Instant at);
    /// A message of the same direction and text from another source (a bridge, our own outbox, or a backup
    /// when `fromBackup` is false) within ten minutes, which no backup's record has claimed yet.
    Result<std::optional<MessageId>> findTwin(const NewMessage &message, bool fromBackup);
    /// Messages from the minute of `from` to that of `to`, both included.
    Result<qint64> countBetween(ContactId contact, Instant from, Instant to);
    struct Range
    {
        Instant first;
        Instant last;
    };
    Result<std::optional<Range>> rangeOf(ContactId contact);
    Result<void> markRead(ContactId contact);

    /// The first id that a message of this moment can have.
    static MessageId firstIdAt(Instant at);
    /// The one letter that stands for a channel in the search index.
    static QString channelToken(const QString &channel);

private:
    Result<MessageId> freeId(Instant at);
    Result<QList<Message>> rows(Statement &select);

    StatementCache m_statements;
};

} // namespace ieum
