#pragma once

#include "core/base/Clock.h"
#include "core/storage/ConversationNoteStore.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/CustomerStore.h"
#include "core/storage/MessageStore.h"

namespace ieum {

/// One customer's messages and calls over all contact points, oldest first.
struct Thread
{
    Customer customer;
    QList<Message> messages;
};

/// Conversations, threads, and what the owner notes on them.
class InboxService
{
public:
    InboxService(Database &database, CustomerStore &customers, MessageStore &messages,
                 ConversationStore &conversations, ConversationNoteStore &notes, const Clock &clock);

    /// As ConversationStore::list() orders them; limit 0: all.
    Result<QList<Conversation>> conversations(const ConversationFilter &filter, int limit,
                                              std::optional<ConversationCursor> after = {});
    Result<std::optional<Conversation>> conversation(CustomerId customer);

    /// The newest `limit` messages (0: all) before `before`, oldest first. Error: customer.none.
    Result<Thread> thread(CustomerId customer, int limit, std::optional<MessageId> before = {});
    Result<QList<Message>> messagesAfter(CustomerId customer, MessageId after, int limit);
    Result<void> markRead(CustomerId customer);

    /// Closes the silence by hand until the customer speaks again. `how`: "phone", "elsewhere". Error:
    /// customer.none.
    Result<void> markHandled(CustomerId customer, const QString &how = QStringLiteral("phone"));
    Result<void> undoHandled(CustomerId customer);

    /// Puts a conversation aside until then, or until somebody says something in it; one put aside before
    /// gets the new time. Nothing happens to a customer without a conversation. Errors: customer.none,
    /// inbox.snooze-in-past.
    Result<void> snooze(CustomerId customer, Instant until);
    Result<void> undoSnooze(CustomerId customer);

    /// Words for the shop itself, shown in the thread and never sent. Errors: customer.none,
    /// inbox.empty-note.
    Result<InternalNoteId> addNote(CustomerId customer, const QString &text);
    Result<void> removeNote(InternalNoteId note);
    /// Puts a removed note back as it stood.
    Result<void> restoreNote(CustomerId customer, const InternalNote &note);
    Result<QList<InternalNote>> notes(CustomerId customer); ///< oldest first

    Result<void> saveDraft(CustomerId customer, const Draft &draft);
    Result<Draft> draft(CustomerId customer);
    Result<QList<CustomerId>> withDraft();

private:
    Database &m_database;
    CustomerStore &m_customers;
    MessageStore &m_messages;
    ConversationStore &m_conversations;
    ConversationNoteStore &m_notes;
    const Clock &m_clock;
};

} // namespace ieum
