#include "core/storage/CallbackStore.h"

#include "core/base/Uuid.h"
#include "core/storage/Database.h"

namespace ieum {

Result<CallbackId> CallbackStore::add(const Entry &entry)
{
    Statement insert =
        m_database.prepare("INSERT INTO callbacks(uid, customer_id, due_at, note) VALUES (?, ?, ?, ?)");
    IEUM_TRY(insert.bindBlob(newUuid()).bind(entry.customer).bind(entry.dueAt).bind(entry.note).run());
    return CallbackId{m_database.lastInsertId()};
}

Result<bool> CallbackStore::done(CallbackId id, Instant at)
{
    IEUM_TRY(m_database.prepare("UPDATE callbacks SET done_at = ? WHERE id = ? AND done_at IS NULL")
                 .bind(at)
                 .bind(id)
                 .run());
    return m_database.changes() == 1;
}

Result<QList<CallbackStore::Entry>> CallbackStore::open() const
{
    Statement select = m_database.prepare("SELECT callbacks.id, customers.root, due_at, note FROM callbacks "
                                          "JOIN customers ON customers.id = callbacks.customer_id "
                                          "WHERE done_at IS NULL ORDER BY due_at, callbacks.id");
    QList<Entry> found;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return found;
        found += Entry{select.id<CallbackId>(0), select.id<CustomerId>(1), select.instant(2), select.text(3)};
    }
}

} // namespace ieum
