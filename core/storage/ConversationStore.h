#pragma once

#include "core/domain/Conversation.h"
#include "core/storage/MessageStore.h"
#include "core/storage/StatementCache.h"

namespace ieum {

/// One row a root customer, derived from its messages.
class ConversationStore
{
public:
    explicit ConversationStore(Database &database)
        : m_database(database)
        , m_statements(database)
    {
    }

    /// Makes the row of a root anew, or removes it when there is nothing to show. Rows of `entering` are seen
    /// although its batch is not entered yet: the caller enters it in the same transaction.
    Result<void> refresh(CustomerId root, BatchId entering = {});
    Result<void> remove(CustomerId root);

    /// Newest first; `after`: the last row of the page before; limit 0: all. Snoozed, ComingToday and ToShip
    /// are short: the first to be looked at stands first, and one page holds them all.
    Result<QList<Conversation>> list(const ConversationFilter &filter, Instant now,
                                     std::optional<ConversationCursor> after, int limit);
    Result<std::optional<Conversation>> find(CustomerId root);
    /// Roots whom a text or a call of ours reached since then, over any channel but `except`, or whose
    /// silence the owner has closed since.
    Result<QList<CustomerId>> answeredSince(Instant since, const QString &except);

private:
    struct Derived;
    struct Contact
    {
        ContactId id;
        bool isGroup;
    };
    Result<Derived> derive(CustomerId root, BatchId entering);
    Result<QList<Contact>> contactsOf(CustomerId root);
    Result<void> addLast(ContactId contact, BatchId entering, Derived &derived);
    Result<void> addUnread(ContactId contact, BatchId entering, Derived &derived);
    Result<void> addSilence(const QList<Contact> &contacts, BatchId entering, Derived &derived);
    Result<void> addSnooze(CustomerId root, Derived &derived);
    Result<MessageId> lastAnswer(ContactId contact, BatchId entering);
    Result<MessageId> handledBefore(CustomerId root);
    Result<void> markReadBefore(ContactId contact, MessageId answer, BatchId entering);
    Result<void> write(CustomerId root, const Derived &derived);
    Result<QList<Conversation>> listByDue(const ConversationFilter &filter, Instant now);

    Database &m_database;
    StatementCache m_statements;
};

} // namespace ieum
