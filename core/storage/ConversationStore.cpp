#include "core/storage/ConversationStore.h"

#include <algorithm>

namespace ieum {

namespace {

// A row counts when its batch is entered, or is the one (?2) that is being entered in this transaction.
#define SEEN_WITH_BATCH                                                                                      \
    " AND (batch_id IS NULL OR batch_id NOT IN (SELECT id FROM batches WHERE state = 'entering' AND id IS "  \
    "NOT ?2))"

// Our text, or a call in which both spoke. Kakao's calls have no outcome; there a length says that both
// spoke.
#define IS_ANSWER                                                                                            \
    "(CASE WHEN kind = 'call' THEN outcome = 'answered' OR (outcome IS NULL AND seconds > 0)"                \
    " ELSE direction = 'out' AND kind <> 'deleted' AND never_left = 0 END)"

#define IS_INQUIRY "(direction = 'in' AND kind NOT IN ('deleted', 'system'))"

} // namespace

struct ConversationStore::Derived
{
    MessageId last;
    Instant lastAt;
    QString lastChannel;
    MessageId answer;
    std::optional<Instant> unansweredSince;
    std::optional<Instant> snoozedUntil;
    int unread = 0;
    bool groupOnly = true;
};

Result<MessageId> ConversationStore::lastAnswer(ContactId contact, BatchId entering)
{
    CachedStatement select =
        m_statements.use("SELECT id FROM messages WHERE contact_id = ?1 AND " IS_ANSWER SEEN_WITH_BATCH
                         " ORDER BY id DESC LIMIT 1");
    IEUM_TRY_ASSIGN(found, select->bind(contact).bind(entering).step());
    return found ? select->id<MessageId>(0) : MessageId();
}

Result<QList<ConversationStore::Contact>> ConversationStore::contactsOf(CustomerId root)
{
    CachedStatement select = m_statements.use("SELECT p.id, p.is_group FROM customers c JOIN contact_points "
                                              "p ON p.customer_id = c.id WHERE c.root = ?");
    select->bind(root);
    QList<Contact> contacts;
    while (true) {
        IEUM_TRY_ASSIGN(more, select->step());
        if (!more)
            return contacts;
        contacts += Contact{select->id<ContactId>(0), select->integer(1) != 0};
    }
}

Result<void> ConversationStore::addLast(ContactId contact, BatchId entering, Derived &derived)
{
    CachedStatement select =
        m_statements.use("SELECT id, at, channel FROM messages WHERE contact_id = ?1"
                         " AND kind <> 'system'" SEEN_WITH_BATCH " ORDER BY id DESC LIMIT 1");
    IEUM_TRY_ASSIGN(found, select->bind(contact).bind(entering).step());
    if (!found || select->id<MessageId>(0) < derived.last)
        return {};
    derived.last = select->id<MessageId>(0);
    derived.lastAt = select->instant(1);
    derived.lastChannel = select->text(2);
    return {};
}

Result<void> ConversationStore::addUnread(ContactId contact, BatchId entering, Derived &derived)
{
    CachedStatement select =
        m_statements.use("SELECT count(*) FROM messages WHERE contact_id = ?1 AND is_read = 0"
                         " AND kind <> 'system'" SEEN_WITH_BATCH);
    IEUM_TRY(select->bind(contact).bind(entering).step());
    derived.unread += static_cast<int>(select->integer(0));
    return {};
}

// The first inquiry after our last answer on any channel; ids stand for times.
Result<void> ConversationStore::addSilence(const QList<Contact> &contacts, BatchId entering, Derived &derived)
{
    std::optional<MessageId> first;
    for (const Contact &contact : contacts) {
        CachedStatement select = m_statements.use(
            "SELECT id, at FROM messages WHERE contact_id = ?1 AND id > ?3 AND " IS_INQUIRY SEEN_WITH_BATCH
            " ORDER BY id LIMIT 1");
        IEUM_TRY_ASSIGN(found, select->bind(contact.id).bind(entering).bind(derived.answer.value).step());
        if (!found || contact.isGroup || (first && *first < select->id<MessageId>(0)))
            continue;
        first = select->id<MessageId>(0);
        derived.unansweredSince = select->instant(1);
    }
    return {};
}

Result<MessageId> ConversationStore::handledBefore(CustomerId root)
{
    CachedStatement select = m_statements.use(
        "SELECT max(h.at) FROM handled h JOIN customers c ON c.id = h.customer_id WHERE c.root = ?");
    IEUM_TRY(select->bind(root).step());
    return select->isNull(0) ? MessageId() : MessageStore::firstIdAt({select->integer(0) + 1});
}

// Whatever was said since, by whom and where ever, brings a conversation back that was put aside.
Result<void> ConversationStore::addSnooze(CustomerId root, Derived &derived)
{
    CachedStatement select = m_statements.use(
        "SELECT s.until_at, s.seen_message_id FROM snoozes s JOIN customers c ON c.id = s.customer_id"
        " WHERE c.root = ?1 AND NOT EXISTS (SELECT 1 FROM handled h JOIN customers k ON k.id = h.customer_id"
        "   WHERE k.root = ?1 AND h.at >= s.at) ORDER BY s.at DESC LIMIT 1");
    IEUM_TRY_ASSIGN(found, select->bind(root).step());
    if (found && derived.last <= select->id<MessageId>(1))
        derived.snoozedUntil = select->instant(0);
    return {};
}

Result<ConversationStore::Derived> ConversationStore::derive(CustomerId root, BatchId entering)
{
    Derived derived;
    IEUM_TRY_ASSIGN(handled, handledBefore(root));
    derived.answer = handled;
    IEUM_TRY_ASSIGN(contacts, contactsOf(root));
    for (const Contact &contact : contacts) {
        IEUM_TRY(addLast(contact.id, entering, derived));
        derived.groupOnly = derived.groupOnly && contact.isGroup;
        IEUM_TRY_ASSIGN(answer, lastAnswer(contact.id, entering));
        if (!contact.isGroup)
            derived.answer = std::max(derived.answer, answer);
        IEUM_TRY(markReadBefore(contact.id, answer, entering));
    }
    for (const Contact &contact : contacts)
        IEUM_TRY(addUnread(contact.id, entering, derived));
    IEUM_TRY(addSilence(contacts, entering, derived));
    IEUM_TRY(addSnooze(root, derived));
    return derived;
}

// Whoever has answered has read what came before. What an import's answers make read of older imports is
// noted with it, so that undo makes it unread again.
Result<void> ConversationStore::markReadBefore(ContactId contact, MessageId answer, BatchId entering)
{
    if (!answer.isValid())
        return {};
    CachedStatement note = m_statements.use(
        "INSERT INTO batch_changes(batch_id, table_name, row_id, before) SELECT ?1, 'messages', id,"
        " '{\"is_read\":0}' FROM messages WHERE contact_id = ?2 AND is_read = 0 AND id < ?3 AND batch_id IS "
        "NOT ?1");
    if (entering.isValid())
        IEUM_TRY(note->bind(entering).bind(contact).bind(answer.value).run());
    CachedStatement update =
        m_statements.use("UPDATE messages SET is_read = 1 WHERE contact_id = ? AND is_read = 0 AND id < ?");
    return update->bind(contact).bind(answer.value).run();
}

Result<void> ConversationStore::refresh(CustomerId root, BatchId entering)
{
    IEUM_TRY_ASSIGN(derived, derive(root, entering));
    return derived.last.isValid() ? write(root, derived) : remove(root);
}

Result<void> ConversationStore::write(CustomerId root, const Derived &derived)
{
    CachedStatement insert =
        m_statements.use("INSERT OR REPLACE INTO conversations(customer_id, last_at, "
                         "last_message_id, last_channel, unanswered_since,"
                         " unread, has_group_only, snoozed_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert->bind(root).bind(derived.lastAt).bind(derived.last).bind(derived.lastChannel);
    insert->bind(derived.unansweredSince).bind(derived.unread).bind(derived.groupOnly);
    return insert->bind(derived.snoozedUntil).run();
}

Result<void> ConversationStore::remove(CustomerId root)
{
    CachedStatement statement = m_statements.use("DELETE FROM conversations WHERE customer_id = ?");
    return statement->bind(root).run();
}

// An entering import's answers count when it has entered.
Result<QList<CustomerId>> ConversationStore::answeredSince(Instant since, const QString &except)
{
    Statement select = m_database.prepare(
        "SELECT c.root FROM (SELECT contact_id FROM visible_messages WHERE id >= ?1 AND channel <> ?3"
        "   AND " IS_ANSWER ") m JOIN contact_points p ON p.id = m.contact_id"
        " JOIN customers c ON c.id = p.customer_id WHERE p.is_group = 0"
        " UNION SELECT c.root FROM handled h JOIN customers c ON c.id = h.customer_id WHERE h.at >= ?2");
    select.bind(MessageStore::firstIdAt(since)).bind(since).bind(except);
    QList<CustomerId> roots;
    while (true) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return roots;
        roots += select.id<CustomerId>(0);
    }
}

} // namespace ieum
