#include "core/storage/SalesStore.h"

#include "core/storage/ConversationViews.h"
#include "core/storage/Database.h"

namespace ieum {

Result<std::optional<Instant>> SalesStore::firstOrderAt()
{
    Statement select = m_database.prepare("SELECT min(o.ordered_at) FROM orders o WHERE " IEUM_ENTERED("o"));
    IEUM_TRY(select.step());
    return select.optionalInstant(0);
}

Result<QList<Sale>> SalesStore::between(Instant from, Instant to)
{
    Statement select = m_database.prepare(
        "SELECT l.id, o.market, o.order_no, l.line_no, o.ordered_at, l.item, l.quantity, coalesce(l.amount, "
        "0) "
        "FROM orders o JOIN order_lines l ON l.order_id = o.id "
        "WHERE o.ordered_at >= ? AND o.ordered_at < ? AND l.state <> 'cancelled' AND l.split_from IS NULL "
        "AND " IEUM_ENTERED("l") " ORDER BY o.ordered_at, l.id");
    select.bind(from).bind(to);
    QList<Sale> sales;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return sales;
        sales += Sale{select.id<OrderLineId>(0), select.text(1), select.text(2),         select.text(3),
                      select.instant(4),         select.text(5), int(select.integer(6)), select.money(7)};
    }
}

} // namespace ieum
