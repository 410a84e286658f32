#include "core/inbox/InboxService.h"

#include "core/storage/AccessLog.h"

#include <algorithm>

namespace ieum {

InboxService::InboxService(Database &database, CustomerStore &customers, MessageStore &messages,
                           ConversationStore &conversations, ConversationNoteStore &notes, const Clock &clock)
    : m_database(database)
    , m_customers(customers)
    , m_messages(messages)
    , m_conversations(conversations)
    , m_notes(notes)
    , m_clock(clock)
{
}

Result<QList<Conversation>> InboxService::conversations(const ConversationFilter &filter, int limit,
                                                        std::optional<ConversationCursor> after)
{
    m_database.access().look("inbox");
    return m_conversations.list(filter, m_clock.now(), after, limit);
}

Result<std::optional<Conversation>> InboxService::conversation(CustomerId customer)
{
    IEUM_TRY_ASSIGN(shown, m_customers.get(customer));
    return m_conversations.find(shown.id);
}

namespace {

QList<ContactId> idsOf(const Customer &customer)
{
    QList<ContactId> ids;
    for (const ContactPoint &contact : customer.contacts)
        ids += contact.id;
    return ids;
}

// Ids know the millisecond of their first source; a finer time that came later orders within the minute.
void orderByTime(QList<Message> &messages)
{
    std::stable_sort(messages.begin(), messages.end(),
                     [](const Message &a, const Message &b) { return a.at < b.at; });
}

} // namespace

Result<Thread> InboxService::thread(CustomerId customer, int limit, std::optional<MessageId> before)
{
    IEUM_TRY_ASSIGN(shown, m_customers.get(customer));
    m_database.access().look("thread", shown.id.toString());
    IEUM_TRY_ASSIGN(messages, m_messages.page(idsOf(shown), before, limit));
    orderByTime(messages);
    return Thread{shown, messages};
}

Result<QList<Message>> InboxService::messagesAfter(CustomerId customer, MessageId after, int limit)
{
    IEUM_TRY_ASSIGN(shown, m_customers.get(customer));
    IEUM_TRY_ASSIGN(messages, m_messages.pageAfter(idsOf(shown), after, limit));
    orderByTime(messages);
    return messages;
}

Result<void> InboxService::markRead(CustomerId customer)
{
    return m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(shown, m_customers.get(customer));
        IEUM_TRY_ASSIGN(row, m_conversations.find(shown.id));
        if (!row || row->unread == 0)
            return {};
        for (ContactId contact : idsOf(shown))
            IEUM_TRY(m_messages.markRead(contact));
        return m_conversations.refresh(shown.id);
    });
}

Result<void> InboxService::markHandled(CustomerId customer, const QString &how)
{
    return m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(shown, m_customers.get(customer));
        IEUM_TRY(m_notes.setHandled(shown.id, m_clock.now(), how));
        return m_conversations.refresh(shown.id);
    });
}

Result<void> InboxService::undoHandled(CustomerId customer)
{
    return m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(shown, m_customers.get(customer));
        IEUM_TRY(m_notes.clearHandled(shown.id));
        return m_conversations.refresh(shown.id);
    });
}

Result<void> InboxService::snooze(CustomerId customer, Instant until)
{
    if (until <= m_clock.now())
        return Error("inbox.snooze-in-past");
    return m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(shown, m_customers.get(customer));
        IEUM_TRY_ASSIGN(row, m_conversations.find(shown.id));
        if (!row)
            return {};
        IEUM_TRY(m_notes.setSnoozed(shown.id, m_clock.now(), until, row->lastMessage));
        return m_conversations.refresh(shown.id);
    });
}

Result<void> InboxService::undoSnooze(CustomerId customer)
{
    return m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(shown, m_customers.get(customer));
        IEUM_TRY(m_notes.clearSnoozed(shown.id));
        return m_conversations.refresh(shown.id);
    });
}

Result<InternalNoteId> InboxService::addNote(CustomerId customer, const QString &text)
{
    if (text.trimmed().isEmpty())
        return Error("inbox.empty-note");
    InternalNoteId added;
    IEUM_TRY(m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(shown, m_customers.get(customer));
        IEUM_TRY_ASSIGN(note, m_notes.addNote(shown.id, m_clock.now(), text.trimmed()));
        added = note;
        return {};
    }));
    return added;
}

Result<void> InboxService::removeNote(InternalNoteId note)
{
    return m_database.transact([&] { return m_notes.removeNote(note, m_clock.now()); });
}

Result<void> InboxService::restoreNote(CustomerId customer, const InternalNote &note)
{
    return m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(shown, m_customers.get(customer));
        IEUM_TRY(m_notes.addNote(shown.id, note.at, note.text));
        return {};
    });
}

Result<QList<InternalNote>> InboxService::notes(CustomerId customer)
{
    IEUM_TRY_ASSIGN(shown, m_customers.get(customer));
    return m_notes.notes(shown.id);
}

Result<void> InboxService::saveDraft(CustomerId customer, const Draft &draft)
{
    return m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(shown, m_customers.get(customer));
        return m_notes.saveDraft(shown.id, draft, m_clock.now());
    });
}

Result<Draft> InboxService::draft(CustomerId customer)
{
    IEUM_TRY_ASSIGN(shown, m_customers.get(customer));
    IEUM_TRY_ASSIGN(draft, m_notes.draft(shown.id));
    return draft.value_or(Draft());
}

Result<QList<CustomerId>> InboxService::withDraft()
{
    return m_notes.withDraft();
}

} // namespace ieum
