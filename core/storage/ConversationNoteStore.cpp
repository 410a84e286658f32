#include "core/storage/ConversationNoteStore.h"

#include "core/base/Uuid.h"

namespace ieum {

Result<void> ConversationNoteStore::setHandled(CustomerId root, Instant at, const QString &how)
{
    return m_database.prepare("INSERT OR REPLACE INTO handled(customer_id, at, how) VALUES (?, ?, ?)")
        .bind(root)
        .bind(at)
        .bind(how)
        .run();
}

Result<void> ConversationNoteStore::clearHandled(CustomerId root)
{
    return m_database
        .prepare("DELETE FROM handled WHERE customer_id IN (SELECT id FROM customers WHERE root = ?)")
        .bind(root)
        .run();
}

Result<void> ConversationNoteStore::setSnoozed(CustomerId root, Instant at, Instant until, MessageId seen)
{
    IEUM_TRY(clearSnoozed(root));
    return m_database
        .prepare("INSERT INTO snoozes(customer_id, at, until_at, seen_message_id) VALUES (?, ?, ?, ?)")
        .bind(root)
        .bind(at)
        .bind(until)
        .bind(seen.value)
        .run();
}

Result<void> ConversationNoteStore::clearSnoozed(CustomerId root)
{
    return m_database
        .prepare("DELETE FROM snoozes WHERE customer_id IN (SELECT id FROM customers WHERE root = ?)")
        .bind(root)
        .run();
}

Result<InternalNoteId> ConversationNoteStore::addNote(CustomerId root, Instant at, const QString &text)
{
    IEUM_TRY(m_database.prepare("INSERT INTO internal_notes(uid, customer_id, at, text) VALUES (?, ?, ?, ?)")
                 .bindBlob(newUuid())
                 .bind(root)
                 .bind(at)
                 .bind(text)
                 .run());
    return InternalNoteId{m_database.lastInsertId()};
}

Result<void> ConversationNoteStore::removeNote(InternalNoteId note, Instant now)
{
    IEUM_TRY(m_database
                 .prepare("INSERT INTO tombstones(uid, kind, why, at)"
                          " SELECT uid, 'internal-note', 'removed', ?1 FROM internal_notes WHERE id = ?2")
                 .bind(now)
                 .bind(note)
                 .run());
    return m_database.prepare("DELETE FROM internal_notes WHERE id = ?").bind(note).run();
}

Result<QList<InternalNote>> ConversationNoteStore::notes(CustomerId root)
{
    Statement select = m_database.prepare("SELECT n.id, n.at, n.text FROM internal_notes n"
                                          " JOIN customers c ON c.id = n.customer_id WHERE c.root = ?"
                                          " ORDER BY n.at, n.id");
    select.bind(root);
    QList<InternalNote> notes;
    while (true) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return notes;
        notes += InternalNote{select.id<InternalNoteId>(0), select.instant(1), select.text(2)};
    }
}

Result<void> ConversationNoteStore::saveDraft(CustomerId root, const Draft &draft, Instant now)
{
    IEUM_TRY(m_database
                 .prepare("DELETE FROM drafts WHERE customer_id IN (SELECT id FROM customers WHERE root = ?)")
                 .bind(root)
                 .run());
    if (draft.isEmpty())
        return {};
    return m_database
        .prepare("INSERT INTO drafts(customer_id, channel, text, note, updated_at) VALUES (?, ?, ?, ?, ?)")
        .bind(root)
        .bind(draft.channel)
        .bind(draft.text)
        .bind(draft.note)
        .bind(now)
        .run();
}

Result<std::optional<Draft>> ConversationNoteStore::draft(CustomerId root)
{
    Statement select = m_database.prepare("SELECT coalesce(d.channel, ''), d.text, d.note FROM drafts d"
                                          " JOIN customers c ON c.id = d.customer_id WHERE c.root = ?"
                                          " ORDER BY d.updated_at DESC LIMIT 1");
    IEUM_TRY_ASSIGN(found, select.bind(root).step());
    return found ? std::optional(Draft{select.text(0), select.text(1), select.text(2)}) : std::nullopt;
}

Result<QList<CustomerId>> ConversationNoteStore::withDraft()
{
    Statement select =
        m_database.prepare("SELECT DISTINCT c.root FROM drafts d JOIN customers c ON c.id = d.customer_id");
    QList<CustomerId> roots;
    while (true) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return roots;
        roots += select.id<CustomerId>(0);
    }
}

} // namespace ieum
