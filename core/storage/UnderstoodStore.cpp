#include "core/storage/UnderstoodStore.h"

#include "core/storage/Database.h"

namespace ieum {

Result<QHash<QString, QString>> UnderstoodStore::ofCustomer(CustomerId root)
{
    Statement select = m_database.prepare(
        "SELECT u.words, u.service FROM customers c JOIN understood_words u ON u.customer_id = c.id "
        "WHERE c.root = ? ORDER BY u.at");
    select.bind(root);
    QHash<QString, QString> words;
    for (;;) {
        IEUM_TRY_ASSIGN(found, select.step());
        if (!found)
            return words;
        words.insert(select.text(0), select.text(1));
    }
}

Result<void> UnderstoodStore::remember(CustomerId customer, const QString &words, const QString &service,
                                       Instant now)
{
    Statement insert = m_database.prepare(
        "INSERT INTO understood_words (customer_id, words, service, at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET service = excluded.service, at = excluded.at");
    return insert.bind(customer).bind(words).bind(service).bind(now).run();
}

Result<QSet<MessageId>> UnderstoodStore::settledBetween(MessageId first, MessageId last)
{
    Statement select = m_database.prepare(
        "SELECT message_id FROM settled_offers WHERE message_id BETWEEN ?1 AND ?2 "
        "UNION ALL SELECT source_message_id FROM bookings WHERE source_message_id BETWEEN ?1 AND ?2 "
        "UNION ALL SELECT source_message_id FROM orders WHERE source_message_id BETWEEN ?1 AND ?2");
    select.bind(first).bind(last);
    QSet<MessageId> settled;
    for (;;) {
        IEUM_TRY_ASSIGN(found, select.step());
        if (!found)
            return settled;
        settled.insert(select.id<MessageId>(0));
    }
}

Result<void> UnderstoodStore::settle(MessageId message, Instant now)
{
    Statement insert = m_database.prepare(
        "INSERT INTO settled_offers (message_id, at) VALUES (?, ?) ON CONFLICT DO NOTHING");
    return insert.bind(message).bind(now).run();
}

Result<void> UnderstoodStore::reopen(MessageId message)
{
    return m_database.prepare("DELETE FROM settled_offers WHERE message_id = ?").bind(message).run();
}

} // namespace ieum
