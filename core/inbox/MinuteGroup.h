#pragma once

#include "core/connector/Records.h"
#include "core/storage/MessageStore.h"

#include <QSet>

namespace ieum {

/// What becomes of a record.
struct RecordFate
{
    enum class Kind {
        New,
        Known,     ///< by its identity
        Alias,     ///< the same message under another identity: claim it
        Uncovered, ///< the whole text of what was known only as "deleted", or cut off
    };
    Kind kind = Kind::New;
    QByteArray identity;
    MessageId known;
};

/// Decides on the records of one contact point within one minute together: a message that was deleted after
/// an earlier export comes as "deleted" in a later one, and only what else stands in that minute tells which
/// it was.
class MinuteGroup
{
public:
    MinuteGroup(MessageStore &messages, ContactId contact)
        : m_messages(messages)
        , m_contact(contact)
    {
    }

    /// `fates` hold identities and what is known by them; the deleted and the uncovered are found out here.
    Result<void> decide(const QList<IncomingMessage> &records, QList<RecordFate> &fates);

private:
    const Message *partner(const IncomingMessage &record, const QList<Message> &present) const;

    MessageStore &m_messages;
    ContactId m_contact;
    QSet<MessageId> m_taken;
};

} // namespace ieum
