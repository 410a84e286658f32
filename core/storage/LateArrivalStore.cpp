#include "core/storage/LateArrivalStore.h"

#include "core/storage/Database.h"
#include "core/storage/MessageStore.h"

namespace ieum {

namespace {

// The columns that all() reads, in its order: id, customer, name, phone, at, text, asked, order number,
// amount, start.
#define IEUM_ROOT_OF_CUSTOMER "JOIN customers r ON r.id = c.root "
#define IEUM_MOBILE                                                                                          \
    "coalesce((SELECT q.display FROM customers s JOIN contact_points q ON q.customer_id = s.id "             \
    "WHERE s.root = c.root AND q.kind = 'mobile' LIMIT 1), '')"
#define IEUM_TALK                                                                                            \
    "FROM visible_messages m JOIN contact_points p ON p.id = m.contact_id "                                  \
    "JOIN customers c ON c.id = p.customer_id " IEUM_ROOT_OF_CUSTOMER

} // namespace

Result<QList<Dealing>> LateArrivalStore::all(Statement &select, Dealing::Kind kind)
{
    QList<Dealing> dealings;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return dealings;
        Dealing dealing;
        dealing.kind = kind;
        dealing.id = select.integer(0);
        dealing.customer = select.id<CustomerId>(1);
        dealing.name = select.text(2);
        dealing.phone = select.text(3);
        dealing.at = select.instant(4);
        dealing.text = select.text(5);
        dealing.asked = select.text(6);
        dealing.orderNo = select.text(7);
        if (!select.isNull(8))
            dealing.amount = select.money(8);
        const QDateTime start = QDateTime::fromString(select.text(9), Qt::ISODate);
        if (start.isValid())
            dealing.start = seoulTime(start.date(), start.time());
        dealings += dealing;
    }
}

Result<QList<Dealing>> LateArrivalStore::messages(const QString &channel, Span written)
{
    Statement select = m_database.prepare(
        "SELECT m.id, c.root, r.name, " IEUM_MOBILE ", m.at, m.text, '', '', NULL, '' " IEUM_TALK
        "JOIN batches b ON b.id = m.batch_id WHERE m.id >= ? AND m.id < ? AND m.channel = ? "
        "AND m.direction = 'in' AND m.kind NOT IN ('system', 'deleted') AND p.is_group = 0 "
        "AND b.at >= m.at + ? ORDER BY m.id");
    select.bind(MessageStore::firstIdAt(written.from)).bind(MessageStore::firstIdAt(written.to));
    return all(select.bind(channel).bind(lateAfterMilliseconds), Dealing::Kind::Message);
}

Result<QList<Dealing>> LateArrivalStore::orders(const QString &market, Span ordered, Instant seenFrom)
{
    Statement select = m_database.prepare(
        "SELECT l.id, c.root, l.recipient, l.phone, o.ordered_at, l.item, '', o.order_no, l.amount, '' "
        "FROM orders o JOIN order_lines l ON l.order_id = o.id JOIN customers c ON c.id = o.customer_id "
        "WHERE o.market = ? AND o.ordered_at >= ? AND o.ordered_at < ? AND o.created_at >= ? "
        "AND l.state <> 'cancelled' AND l.split_from IS NULL ORDER BY o.ordered_at, l.id");
    select.bind(market).bind(ordered.from).bind(ordered.to).bind(seenFrom);
    return all(select, Dealing::Kind::Order);
}

Result<QList<Dealing>> LateArrivalStore::platformBookings(Span seen)
{
    Statement select = m_database.prepare(
        "SELECT b.id, coalesce(c.root, 0), b.name, b.phone, b.created_at, b.service, '', '', NULL, "
        "b.start_local "
        "FROM bookings b LEFT JOIN customers c ON c.id = b.customer_id "
        "WHERE b.external_no IS NOT NULL AND b.state <> 'cancelled' AND b.created_at >= ? AND b.created_at < "
        "? "
        "AND (b.batch_id IS NULL OR b.batch_id NOT IN (SELECT id FROM batches WHERE state = 'entering')) "
        "ORDER BY b.start_local, b.id");
    return all(select.bind(seen.from).bind(seen.to), Dealing::Kind::Booking);
}

Result<QList<Dealing>> LateArrivalStore::answersElsewhere(const QString &channel, Span given)
{
    // What was asked there is read over the contact's index: a stop has few answers, the shop many messages.
    Statement select = m_database.prepare(
        "SELECT m.id, c.root, r.name, " IEUM_MOBILE ", m.at, m.text, "
        "coalesce((SELECT group_concat(a.text, char(10)) FROM messages a WHERE a.contact_id = m.contact_id "
        "AND a.id >= ?1 AND a.id < m.id AND a.direction = 'in'), ''), '', NULL, '' " IEUM_TALK
        "WHERE m.id >= ?1 AND m.id < ?2 AND m.channel <> ?3 AND m.never_left = 0 "
        "AND (m.direction = 'out' AND m.kind <> 'call' OR m.outcome = 'answered') ORDER BY m.id");
    select.bind(MessageStore::firstIdAt(given.from)).bind(MessageStore::firstIdAt(given.to));
    return all(select.bind(channel), Dealing::Kind::Message);
}

Result<QList<Dealing>> LateArrivalStore::closedByHand(Span closed)
{
    Statement select =
        m_database.prepare("SELECT c.root, c.root, r.name, " IEUM_MOBILE ", h.at, '', '', '', NULL, '' "
                           "FROM handled h JOIN customers c ON c.id = h.customer_id " IEUM_ROOT_OF_CUSTOMER
                           "WHERE h.at >= ? AND h.at < ? ORDER BY h.at");
    return all(select.bind(closed.from).bind(closed.to), Dealing::Kind::Closed);
}

Result<QList<Dealing>> LateArrivalStore::bookingsByHand(Span entered)
{
    Statement select = m_database.prepare(
        "SELECT b.id, coalesce(c.root, 0), b.name, b.phone, b.created_at, b.service, '', '', NULL, "
        "b.start_local "
        "FROM bookings b LEFT JOIN customers c ON c.id = b.customer_id "
        "WHERE b.external_no IS NULL AND b.state <> 'cancelled' AND b.created_at >= ? AND b.created_at < ? "
        "ORDER BY b.created_at, b.id");
    return all(select.bind(entered.from).bind(entered.to), Dealing::Kind::Booking);
}

Result<QList<Dealing>> LateArrivalStore::ordersByHand(Span entered)
{
    Statement select = m_database.prepare(
        "SELECT l.id, c.root, l.recipient, l.phone, o.created_at, l.item, '', o.order_no, l.amount, '' "
        "FROM orders o JOIN order_lines l ON l.order_id = o.id JOIN customers c ON c.id = o.customer_id "
        "WHERE o.batch_id IS NULL AND o.created_at >= ? AND o.created_at < ? "
        "AND l.state <> 'cancelled' AND l.split_from IS NULL ORDER BY o.created_at, l.id");
    return all(select.bind(entered.from).bind(entered.to), Dealing::Kind::Order);
}

Result<void> LateArrivalStore::decide(const LateDecision &decision, Instant now)
{
    Statement insert = m_database.prepare("INSERT OR REPLACE INTO late_decisions VALUES (?, ?, ?, ?, ?)");
    insert.bind(toCode(decision.lateKind)).bind(decision.lateId);
    insert.bind(decision.handledKind ? toCode(*decision.handledKind) : QString()).bind(decision.handledId);
    return insert.bind(now).run();
}

Result<void> LateArrivalStore::forget(Dealing::Kind kind, qint64 id)
{
    return m_database.prepare("DELETE FROM late_decisions WHERE late_kind = ? AND late_id = ?")
        .bind(toCode(kind))
        .bind(id)
        .run();
}

Result<QList<LateDecision>> LateArrivalStore::decisions()
{
    Statement select =
        m_database.prepare("SELECT late_kind, late_id, handled_kind, handled_id FROM late_decisions");
    QList<LateDecision> decisions;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return decisions;
        const auto kind = dealingKindFromCode(select.text(0));
        if (kind)
            decisions += LateDecision{*kind, select.integer(1), dealingKindFromCode(select.text(2)),
                                      select.integer(3)};
    }
}

} // namespace ieum
