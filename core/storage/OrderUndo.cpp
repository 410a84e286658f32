#include "core/storage/Database.h"
#include "core/storage/OrderStore.h"

namespace ieum {

namespace {

// A line that later work rests on: it has or had a number, was shipped, goes out in parts or was replaced, or
// a later import changed it.
#define RESTS_ON_IT                                                                                          \
    "(l.state IN ('printed', 'shipped') OR EXISTS (SELECT 1 FROM waybill_lines x WHERE x.line_id = l.id) "   \
    "OR EXISTS (SELECT 1 FROM order_lines p WHERE p.split_from = l.id) "                                     \
    "OR EXISTS (SELECT 1 FROM batch_changes g JOIN batches b ON b.id = g.batch_id AND b.state = 'entered' "  \
    "WHERE g.table_name = 'order_lines' AND g.row_id = l.id AND g.batch_id > ?1))"

Result<int> count(Database &database, const char *sql, BatchId batch)
{
    Statement statement = database.prepare(sql);
    statement.bind(batch);
    IEUM_TRY(statement.step());
    return static_cast<int>(statement.integer(0));
}

Result<void> run(Database &database, const char *sql, BatchId batch)
{
    Statement statement = database.prepare(sql);
    return statement.bind(batch).run();
}

} // namespace

Result<OrderStore::UndoCounts> OrderStore::undo(BatchId batch, Instant now)
{
    UndoCounts counts;
    IEUM_TRY(restoreChanges(batch, now, counts));
    IEUM_TRY(removeAdded(batch, now, counts));
    return counts;
}

// The first change of a batch to a line holds what stood there before it. A number that the change voided
// does not come back, so such a line stays pending.
Result<void> OrderStore::restoreChanges(BatchId batch, Instant now, UndoCounts &counts)
{
    IEUM_TRY_ASSIGN(
        kept, count(m_database,
                    "SELECT count(DISTINCT l.id) FROM batch_changes c JOIN order_lines l ON l.id = c.row_id "
                    "WHERE c.batch_id = ?1 AND c.table_name = 'order_lines' AND l.batch_id IS NOT ?1 "
                    "AND " RESTS_ON_IT,
                    batch));
    counts.kept += kept;
    Statement restore = m_database.prepare(
        "UPDATE order_lines AS l SET item = b->>'item', option = b->>'option', quantity = b->>'quantity', "
        "amount = b->>'amount', recipient = b->>'recipient', phone = b->>'phone', phone2 = b->>'phone2', "
        "postcode = b->>'postcode', address = b->>'address', address_detail = b->>'address_detail', "
        "delivery_message = b->>'delivery_message', ship_by = b->>'ship_by', search = b->>'search', raw = "
        "b->>'raw', "
        "state = CASE WHEN b->>'state' = 'printed' THEN 'pending' ELSE b->>'state' END, "
        "updated_at = ?2, revision = revision + 1 "
        "FROM (SELECT row_id, before AS b, min(id) FROM batch_changes WHERE batch_id = ?1 AND "
        "table_name = 'order_lines' GROUP BY row_id) AS c "
        "WHERE l.id = c.row_id AND l.batch_id IS NOT ?1 AND NOT " RESTS_ON_IT);
    return restore.bind(batch).bind(now).run();
}

Result<void> OrderStore::removeAdded(BatchId batch, Instant now, UndoCounts &counts)
{
    IEUM_TRY_ASSIGN(kept, count(m_database,
                                "SELECT count(*) FROM order_lines l WHERE l.batch_id = ?1 AND " RESTS_ON_IT,
                                batch));
    counts.kept += kept;
    Statement mark = m_database.prepare(
        "INSERT OR REPLACE INTO tombstones(uid, kind, why, at) SELECT l.uid, "
        "'order_line', 'undo', ?2 FROM order_lines l WHERE l.batch_id = ?1 AND NOT " RESTS_ON_IT);
    IEUM_TRY(mark.bind(batch).bind(now).run());
    IEUM_TRY(
        run(m_database, "DELETE FROM order_lines AS l WHERE l.batch_id = ?1 AND NOT " RESTS_ON_IT, batch));
    counts.removed += m_database.changes();
    return run(m_database,
               "DELETE FROM orders WHERE batch_id = ?1 AND NOT EXISTS "
               "(SELECT 1 FROM order_lines l WHERE l.order_id = orders.id)",
               batch);
}

// The lines of an unfinished import are the youngest there are: walking down finds them at once.
Result<int> OrderStore::discard(BatchId batch, int limit)
{
    Statement lines = m_database.prepare("DELETE FROM order_lines WHERE id IN (SELECT id FROM order_lines "
                                         "WHERE batch_id = ? ORDER BY id DESC LIMIT ?) RETURNING order_id");
    lines.bind(batch).bind(limit);
    Statement order = m_database.prepare("DELETE FROM orders WHERE id = ?1 AND batch_id = ?2 AND NOT EXISTS "
                                         "(SELECT 1 FROM order_lines WHERE order_id = ?1)");
    for (int removed = 0;; ++removed) {
        IEUM_TRY_ASSIGN(more, lines.step());
        if (!more)
            return removed;
        IEUM_TRY(order.bind(lines.id<OrderId>(0)).bind(batch).run());
    }
}

} // namespace ieum
