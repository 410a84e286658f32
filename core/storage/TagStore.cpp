#include "core/storage/TagStore.h"

namespace ieum {

Result<QStringList> TagStore::rows(Statement &select)
{
    QStringList tags;
    while (true) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return tags;
        tags += select.text(0);
    }
}

Result<QStringList> TagStore::tagsOf(CustomerId root)
{
    CachedStatement select =
        m_statements.use("SELECT DISTINCT t.tag FROM customers c JOIN customer_tags t ON t.customer_id = c.id"
                         " WHERE c.root = ? ORDER BY t.tag");
    return rows(select->bind(root));
}

Result<void> TagStore::add(CustomerId root, const QString &tag, Instant now)
{
    CachedStatement insert = m_statements.use("INSERT OR IGNORE INTO customer_tags VALUES (?, ?, ?)");
    return insert->bind(root).bind(tag).bind(now).run();
}

Result<void> TagStore::remove(CustomerId root, const QString &tag)
{
    CachedStatement remove = m_statements.use("DELETE FROM customer_tags WHERE tag = ?2 AND customer_id IN "
                                              "(SELECT id FROM customers WHERE root = ?1)");
    return remove->bind(root).bind(tag).run();
}

Result<QStringList> TagStore::all()
{
    CachedStatement select =
        m_statements.use("SELECT tag FROM customer_tags GROUP BY tag ORDER BY count(*) DESC, tag");
    return rows(*select);
}

} // namespace ieum
