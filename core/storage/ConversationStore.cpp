#include "core/storage/ConversationStore.h"

#include <algorithm>
#include <limits>

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
    " ELSE direction = 'out' AND kind <> 'deleted' END)"

#define IS_INQUIRY "(direction = 'in' AND kind NOT IN ('deleted', 'system'))"

} // namespace

struct ConversationStore::Derived
{
    MessageId last;
    Instant lastAt;
    QString lastChannel;
    MessageId answer;
    std::optional<Instant> unansweredSince;
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
    CachedStatement insert = m_statements.use("INSERT OR REPLACE INTO conversations(customer_id, last_at, "
                                              "last_message_id, last_channel, unanswered_since,"
                                              " unread, has_group_only) VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert->bind(root).bind(derived.lastAt).bind(derived.last).bind(derived.lastChannel);
    return insert->bind(derived.unansweredSince).bind(derived.unread).bind(derived.groupOnly).run();
}

Result<void> ConversationStore::remove(CustomerId root)
{
    CachedStatement statement = m_statements.use("DELETE FROM conversations WHERE customer_id = ?");
    return statement->bind(root).run();
}

namespace {

#define CONVERSATION_COLUMNS                                                                                 \
    "v.customer_id, c.name, v.last_at, v.last_message_id, v.last_channel, v.unanswered_since, v.unread,"     \
    " v.has_group_only, coalesce(m.text, ''), coalesce(m.kind, ''), coalesce(m.direction, ''), m.outcome,"   \
    " coalesce((SELECT display FROM contact_points WHERE id = m.contact_id), ''),"                           \
    " coalesce((SELECT p.display FROM customers g JOIN contact_points p ON p.customer_id = g.id"             \
    "   WHERE g.root = v.customer_id AND p.kind = 'mobile' ORDER BY p.id LIMIT 1), ''),"                     \
    " coalesce((SELECT group_concat(DISTINCT h.channel) FROM customers g"                                    \
    "   JOIN contact_points p ON p.customer_id = g.id JOIN contact_channels h ON h.contact_id = p.id"        \
    "   WHERE g.root = v.customer_id), '')"
#define CONVERSATION_TABLES                                                                                  \
    " FROM conversations v JOIN customers c ON c.id = v.customer_id LEFT JOIN messages m ON m.id = "         \
    "v.last_message_id"

Conversation conversationOf(const Statement &row)
{
    Conversation conversation;
    conversation.customer = row.id<CustomerId>(0);
    conversation.name = row.text(1);
    conversation.lastAt = row.instant(2);
    conversation.lastMessage = row.id<MessageId>(3);
    conversation.lastChannel = row.text(4);
    conversation.unansweredSince = row.optionalInstant(5);
    conversation.unread = static_cast<int>(row.integer(6));
    conversation.isGroup = row.integer(7) != 0;
    conversation.lastText = row.text(8);
    conversation.lastKind = messageKindFromCode(row.text(9)).value_or(MessageKind::Text);
    conversation.lastDirection = directionFromCode(row.text(10)).value_or(Direction::In);
    conversation.lastOutcome = row.isNull(11) ? std::nullopt : callOutcomeFromCode(row.text(11));
    conversation.contact = row.text(12);
    conversation.phone = row.text(13);
    conversation.channels = row.text(14).split(u',', Qt::SkipEmptyParts);
    conversation.channels.sort();
    return conversation;
}

} // namespace

// Walks the index on last_at from the cursor; the other conditions are looked at row by row.
Result<QList<Conversation>> ConversationStore::list(const ConversationFilter &filter, Instant recentFrom,
                                                    std::optional<ConversationCursor> after, int limit)
{
    Statement select = m_database.prepare(
        "SELECT " CONVERSATION_COLUMNS CONVERSATION_TABLES
        " WHERE v.last_at <= ?1 AND (v.last_at < ?1 OR v.customer_id < ?2)"
        " AND CASE ?3 WHEN 1 THEN v.unanswered_since IS NOT NULL WHEN 2 THEN v.unanswered_since >= ?4"
        "   WHEN 3 THEN v.unanswered_since < ?4 WHEN 4 THEN v.unread > 0 ELSE 1 END"
        " AND (?5 = '' OR EXISTS (SELECT 1 FROM customers g JOIN contact_points p ON p.customer_id = g.id"
        "   JOIN contact_channels h ON h.contact_id = p.id WHERE g.root = v.customer_id AND h.channel = ?5))"
        " ORDER BY v.last_at DESC, v.customer_id DESC LIMIT ?6");
    constexpr qint64 end = std::numeric_limits<qint64>::max();
    select.bind(after ? after->lastAt.milliseconds : end).bind(after ? after->customer.value : end);
    select.bind(static_cast<int>(filter.view))
        .bind(recentFrom)
        .bind(filter.channel)
        .bind(limit > 0 ? limit : -1);
    QList<Conversation> conversations;
    while (true) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return conversations;
        conversations += conversationOf(select);
    }
}

Result<std::optional<Conversation>> ConversationStore::find(CustomerId root)
{
    CachedStatement select =
        m_statements.use("SELECT " CONVERSATION_COLUMNS CONVERSATION_TABLES " WHERE v.customer_id = ?");
    IEUM_TRY_ASSIGN(found, select->bind(root).step());
    return found ? std::optional(conversationOf(*select)) : std::nullopt;
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

Result<ConversationCounts> ConversationStore::counts(Instant recentFrom)
{
    CachedStatement select = m_statements.use(
        "SELECT (SELECT count(*) FROM conversations),"
        " (SELECT count(*) FROM conversations WHERE unanswered_since IS NOT NULL AND unanswered_since >= ?1),"
        " (SELECT count(*) FROM conversations WHERE unanswered_since IS NOT NULL AND unanswered_since < ?1),"
        " (SELECT count(*) FROM conversations WHERE unread > 0)");
    IEUM_TRY(select->bind(recentFrom).step());
    return ConversationCounts{select->integer(0), select->integer(1), select->integer(2), select->integer(3)};
}

} // namespace ieum
