#pragma once

#include "core/base/Clock.h"
#include "core/connector/Records.h"
#include "core/inbox/CustomerMatcher.h"
#include "core/inbox/MinuteGroup.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/MessageBatchStore.h"
#include "core/storage/MessageStore.h"

#include <QHash>
#include <QSet>

#include <map>

namespace ieum {

struct IngestOptions
{
    enum class Mode { Enter, DryRun };
    BatchId batch;   ///< state 'entering'; none for a live source, whose rows are seen at once
    QString channel; ///< the account: "kakao", "sms", "phone", "sms-2"
    Mode mode = Mode::Enter;
    QString room; ///< --room: a customer's id or name, or a room's title; wins over what the file says
};

struct IngestCounts
{
    qint64 read = 0; ///< messages of people and calls; system lines are not counted anywhere
    qint64 added = 0;
    qint64 duplicate = 0;
    qint64 updated =
        0; ///< a finer time, or the text of what was known as deleted, for a message that was there
    QList<Remark> warnings;
    QList<Remark> refused{}; ///< of people whose data was destroyed; not counted in `read`
};

/// Brings the records of one source in. add() as often as there is something, then finish() once. In mode
/// Enter add() and flush() write in transactions of at most 50 ms of write lock each, into a batch that no
/// reader sees; finish() is called in the transaction that makes the batch 'entered'. A session that failed
/// must be discarded (IngestService::discard). In mode DryRun nothing is written at all.
class IngestSession
{
public:
    struct Stores
    {
        Database &database;
        CustomerStore &customers;
        MessageStore &messages;
        MessageBatchStore &batches;
        ConversationStore &conversations;
        CustomerMatcher &matcher;
        const Clock &clock;
    };
    IngestSession(const Stores &stores, IngestOptions options);

    /// Errors: import.room-ambiguous (two rooms of this title; --room must say which), database.*.
    Result<void> add(const QList<IncomingMessage> &chunk);
    /// Writes what still waits for the rest of its chat. Call it before the last transaction.
    Result<void> flush();
    Result<IngestCounts> finish();

private:
    using Records = QList<IncomingMessage>;
    Result<bool> isErased(const IncomingMessage &record);
    void sort(const IncomingMessage &record, Records &ready);
    Result<void> settleRoom(QString title, Records &ready);
    Result<void> enter(const Records &records);
    qsizetype groupEnd(const Records &records, qsizetype begin) const;
    Result<void> enterGroup(const Records &group);
    Result<ContactPoint> contactOf(const IncomingMessage &record);
    Result<ContactPoint> findOrMake(const ContactHint &hint, CustomerId owner);
    Result<RecordFate> fateOf(const ContactPoint &contact, const IncomingMessage &record);
    Result<void> findTwin(const ContactPoint &contact, const IncomingMessage &record, RecordFate &fate);
    Result<void> apply(const ContactPoint &contact, const IncomingMessage &record, const RecordFate &fate);
    Result<void> applyKnown(const IncomingMessage &record, const RecordFate &fate);
    NewMessage newMessage(const ContactPoint &contact, const IncomingMessage &record,
                          const QByteArray &identity) const;
    int occurrence(const ContactPoint &contact, const IncomingMessage &record);
    bool writes() const { return m_options.mode == IngestOptions::Mode::Enter; }

    Stores m_stores;
    IngestOptions m_options;
    IngestCounts m_counts;
    Instant m_now;
    std::map<QString, Records> m_waiting;    ///< by title: chats whose room is not known yet
    QHash<QString, ContactPoint> m_contacts; ///< by kind and address as written
    Records m_tail;                          ///< the last minute, which the next chunk may go on with
    QHash<QString, std::optional<Instant>> m_erasedUntil; ///< by the same
    QHash<size_t, int> m_occurrences;
    QSet<QByteArray> m_seen; ///< identities of a dry run
    QSet<CustomerId> m_touched;
};

} // namespace ieum
