#include "core/storage/DependencyStore.h"

#include "core/storage/ConversationViews.h"
#include "core/storage/Database.h"
#include "core/storage/MessageStore.h"

namespace ieum {

namespace {

// Each row: customer, channel, whether a number stands in it, won.
Result<QList<DependencyStore::Dealing>> dealingsOf(Statement &select)
{
    QList<DependencyStore::Dealing> found;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return found;
        found += DependencyStore::Dealing{select.id<CustomerId>(0), select.text(1), select.integer(2) != 0,
                                          select.money(3)};
    }
}

} // namespace

Result<QList<DependencyStore::Dealing>> DependencyStore::inquiries(Instant since)
{
    Statement select = m_database.prepare(
        "SELECT DISTINCT c.root, m.channel, 0, 0 FROM visible_messages m "
        "JOIN contact_points p ON p.id = m.contact_id JOIN customers c ON c.id = p.customer_id "
        "WHERE m.id >= ? AND m.direction = 'in' AND m.kind <> 'system' AND NOT p.is_group "
        "ORDER BY c.root, m.channel");
    return dealingsOf(select.bind(MessageStore::firstIdAt(since)));
}

Result<QList<DependencyStore::Dealing>> DependencyStore::bookings(Instant since, const QString &today)
{
    Statement select = m_database.prepare(
        "SELECT coalesce(c.root, 0), coalesce((SELECT m.channel FROM messages m WHERE m.id = "
        "b.source_message_id), CASE WHEN b.external_no IS NULL THEN '' ELSE 'naver' END), b.phone <> '', 0 "
        "FROM bookings b LEFT JOIN customers c ON c.id = b.customer_id "
        "WHERE b.state <> 'cancelled' AND (b.created_at >= ?1 OR b.start_local >= ?2) AND " IEUM_ENTERED(
            "b") " ORDER BY b.id");
    return dealingsOf(select.bind(since).bind(today));
}

Result<QList<DependencyStore::Dealing>> DependencyStore::orders(Instant since)
{
    Statement select = m_database.prepare(
        "SELECT coalesce(c.root, 0), o.market, max(l.phone <> ''), sum(coalesce(l.amount, 0)) FROM orders o "
        "JOIN order_lines l ON l.order_id = o.id LEFT JOIN customers c ON c.id = o.customer_id "
        "WHERE o.ordered_at >= ? AND l.state <> 'cancelled' AND l.split_from IS NULL AND " IEUM_ENTERED(
            "l") " GROUP BY o.id ORDER BY o.id");
    return dealingsOf(select.bind(since));
}

} // namespace ieum
