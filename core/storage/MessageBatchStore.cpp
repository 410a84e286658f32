#include "core/storage/MessageBatchStore.h"

#include "core/storage/MessageStore.h"

namespace ieum {

Result<void> MessageBatchStore::noteBefore(MessageId id, BatchId batch)
{
    if (!batch.isValid())
        return {};
    CachedStatement note = m_statements.use(
        "INSERT INTO batch_changes(batch_id, table_name, row_id, before) SELECT ?, 'messages', id,"
        " json_object('at', at, 'precision', precision, 'kind', kind, 'text', text, 'never_left', never_left)"
        " FROM messages WHERE id = ?");
    return note->bind(batch).bind(id).run();
}

Result<void> MessageBatchStore::refine(MessageId id, Instant at, Precision precision, BatchId batch)
{
    IEUM_TRY(noteBefore(id, batch));
    CachedStatement update = m_statements.use("UPDATE messages SET at = ?, precision = ? WHERE id = ?");
    return update->bind(at).bind(static_cast<int>(precision)).bind(id).run();
}

Result<void> MessageBatchStore::setLeft(MessageId id, BatchId batch)
{
    IEUM_TRY(noteBefore(id, batch));
    CachedStatement update = m_statements.use("UPDATE messages SET never_left = 0 WHERE id = ?");
    return update->bind(id).run();
}

Result<void> MessageBatchStore::uncover(MessageId id, MessageKind kind, const QString &text,
                                        const QString &searchForm, BatchId batch)
{
    IEUM_TRY(noteBefore(id, batch));
    CachedStatement update = m_statements.use("UPDATE messages SET kind = ?, text = ? WHERE id = ?");
    IEUM_TRY(update->bind(toCode(kind)).bind(text).bind(id).run());
    CachedStatement index = m_statements.use("INSERT OR REPLACE INTO message_search(rowid, text, channel)"
                                             " SELECT ?1, ?2, ?3");
    CachedStatement channel = m_statements.use("SELECT channel FROM messages WHERE id = ?");
    IEUM_TRY(channel->bind(id).step());
    return index->bind(id).bind(searchForm).bind(MessageStore::channelToken(channel->text(0))).run();
}

Result<QList<qint64>> MessageBatchStore::removable(BatchId batch, Answered answered, int limit)
{
    // Answered: our own text to this customer left after the message, and after it had been brought in.
    Statement select = m_database.prepare(
        "SELECT m.id FROM messages m WHERE m.batch_id = ?1 AND (?2 = 0 OR NOT EXISTS ("
        "  SELECT 1 FROM contact_points p JOIN customers c ON c.id = p.customer_id JOIN customers g ON "
        "g.root = c.root"
        "  JOIN outbox o ON o.customer_id = g.id JOIN batches b ON b.id = ?1"
        "  WHERE p.id = m.contact_id AND m.direction = 'in' AND o.created_at >= m.at AND o.created_at >= b.at"
        "  AND o.state <> 'cancelled')) LIMIT ?3");
    select.bind(batch).bind(answered == Answered::Keep).bind(limit);
    QList<qint64> ids;
    while (true) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return ids;
        ids += select.integer(0);
    }
}

Result<int> MessageBatchStore::remove(BatchId batch, Answered answered, int limit)
{
    IEUM_TRY_ASSIGN(ids, removable(batch, answered, limit));
    Statement index = m_database.prepare("DELETE FROM message_search WHERE rowid = ?");
    Statement message = m_database.prepare("DELETE FROM messages WHERE id = ?");
    for (const qint64 id : ids) {
        IEUM_TRY(index.bind(id).run());
        IEUM_TRY(message.bind(id).run());
    }
    return static_cast<int>(ids.size());
}

Result<void> MessageBatchStore::restoreRow(qint64 id, const QString &before)
{
    CachedStatement update =
        m_statements.use("UPDATE messages SET at = coalesce(json_extract(?1, '$.at'), at),"
                         " precision = coalesce(json_extract(?1, '$.precision'), precision),"
                         " kind = coalesce(json_extract(?1, '$.kind'), kind), text = "
                         "coalesce(json_extract(?1, '$.text'), text),"
                         " never_left = coalesce(json_extract(?1, '$.never_left'), never_left),"
                         " is_read = coalesce(json_extract(?1, '$.is_read'), is_read) WHERE id = ?2");
    IEUM_TRY(update->bind(before).bind(id).run());
    // What is deleted again is not searched.
    CachedStatement index = m_statements.use("DELETE FROM message_search WHERE rowid ="
                                             " (SELECT id FROM messages WHERE id = ? AND kind = 'deleted')");
    return index->bind(id).run();
}

Result<void> MessageBatchStore::restore(BatchId batch)
{
    IEUM_TRY(m_database.prepare("DELETE FROM message_aliases WHERE batch_id = ?").bind(batch).run());
    Statement changes = m_database.prepare("SELECT row_id, before FROM batch_changes WHERE batch_id = ?"
                                           " AND table_name = 'messages' ORDER BY id DESC");
    changes.bind(batch);
    while (true) {
        IEUM_TRY_ASSIGN(more, changes.step());
        if (!more)
            break;
        IEUM_TRY(restoreRow(changes.integer(0), changes.text(1)));
    }
    changes.reset();
    return m_database.prepare("DELETE FROM batch_changes WHERE batch_id = ? AND table_name = 'messages'")
        .bind(batch)
        .run();
}

Result<void> MessageBatchStore::forgetSilentChannels(const QList<ContactId> &contacts)
{
    Statement remove = m_database.prepare(
        "DELETE FROM contact_channels WHERE contact_id = ?1 AND NOT EXISTS (SELECT 1 FROM messages m"
        " WHERE m.contact_id = ?1 AND m.channel = contact_channels.channel)");
    for (ContactId contact : contacts)
        IEUM_TRY(remove.bind(contact).run());
    return {};
}

Result<QList<ContactId>> MessageBatchStore::contactsOf(BatchId batch)
{
    Statement select =
        m_database.prepare("SELECT DISTINCT contact_id FROM messages WHERE batch_id = ?1 UNION"
                           " SELECT m.contact_id FROM batch_changes b JOIN messages m ON m.id = b.row_id"
                           " WHERE b.batch_id = ?1 AND b.table_name = 'messages'");
    select.bind(batch);
    QList<ContactId> contacts;
    while (true) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return contacts;
        contacts += select.id<ContactId>(0);
    }
}

Result<qint64> MessageBatchStore::count(BatchId batch)
{
    Statement select =
        m_database.prepare("SELECT count(*) FROM messages WHERE batch_id = ? AND kind <> 'system'");
    IEUM_TRY(select.bind(batch).step());
    return select.integer(0);
}

} // namespace ieum
