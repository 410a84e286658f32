#include "core/storage/ConversationNoteStore.h"

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

Result<void> ConversationNoteStore::saveDraft(CustomerId root, const Draft &draft, Instant now)
{
    IEUM_TRY(m_database
                 .prepare("DELETE FROM drafts WHERE customer_id IN (SELECT id FROM customers WHERE root = ?)")
                 .bind(root)
                 .run());
    if (draft.text.isEmpty())
        return {};
    return m_database
        .prepare("INSERT INTO drafts(customer_id, channel, text, updated_at) VALUES (?, ?, ?, ?)")
        .bind(root)
        .bind(draft.channel)
        .bind(draft.text)
        .bind(now)
        .run();
}

Result<std::optional<Draft>> ConversationNoteStore::draft(CustomerId root)
{
    Statement select = m_database.prepare("SELECT coalesce(d.channel, ''), d.text FROM drafts d"
                                          " JOIN customers c ON c.id = d.customer_id WHERE c.root = ?"
                                          " ORDER BY d.updated_at DESC LIMIT 1");
    IEUM_TRY_ASSIGN(found, select.bind(root).step());
    return found ? std::optional(Draft{select.text(0), select.text(1)}) : std::nullopt;
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
