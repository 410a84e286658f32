#include "core/storage/OrderStore.h"

#include "core/base/Uuid.h"
#include "core/storage/Database.h"
#include "core/storage/OrderRow.h"

namespace ieum {

namespace {

// A line of an import that is still running is seen by that import only.
#define LINE_IS_ENTERED                                                                                      \
    "(l.batch_id IS NULL OR l.batch_id NOT IN (SELECT id FROM batches WHERE state = 'entering'))"
// Nor is it one of a person whose data was destroyed.
#define LINE_IS_SHOWN LINE_IS_ENTERED " AND o.erased_at IS NULL"

Result<QList<OrderLine>> rowsOf(Statement &statement)
{
    QList<OrderLine> lines;
    while (true) {
        IEUM_TRY_ASSIGN(hasRow, statement.step());
        if (!hasRow)
            return lines;
        lines.append(orderLineOf(statement));
    }
}

// The columns of a line in one order, for insert and update alike.
Statement &bindValues(Statement &statement, const OrderLine &line, const OrderStore::KeptTexts &texts,
                      Instant now)
{
    statement.bind(line.item).bind(line.option).bind(line.quantity).bind(line.amount);
    statement.bind(line.recipient.name).bind(line.recipient.phone).bind(line.recipient.phone2);
    statement.bind(line.recipient.postcode).bind(line.recipient.address).bind(line.recipient.addressDetail);
    statement.bind(line.deliveryMessage).bind(line.shipBy.toString(Qt::ISODate)).bind(texts.search);
    return statement.bind(texts.raw).bind(now);
}

} // namespace

Result<QList<OrderLine>> OrderStore::all()
{
    Statement statement = m_database.prepare(ORDER_LINES_SELECT " WHERE " LINE_IS_SHOWN " ORDER BY l.id");
    return rowsOf(statement);
}

Result<QList<OrderLine>> OrderStore::inState(OrderState state)
{
    Statement statement =
        m_database.prepare(ORDER_LINES_SELECT " WHERE l.state = ? AND " LINE_IS_SHOWN " ORDER BY l.id");
    statement.bind(toCode(state));
    return rowsOf(statement);
}

Result<int> OrderStore::countInState(OrderState state)
{
    Statement statement =
        m_database.prepare("SELECT count(*) FROM order_lines l WHERE l.state = ? AND " LINE_IS_ENTERED);
    statement.bind(toCode(state));
    IEUM_TRY(statement.step());
    return static_cast<int>(statement.integer(0));
}

Result<QList<OrderLine>> OrderStore::noted()
{
    Statement statement = m_database.prepare(
        ORDER_LINES_SELECT " WHERE l.state NOT IN ('pending', 'held') AND l.id IN (SELECT line_id FROM "
                           "order_line_problems WHERE closed_at IS NULL) AND " LINE_IS_SHOWN
                           " ORDER BY l.id");
    return rowsOf(statement);
}

Result<QList<OrderLine>> OrderStore::claimed()
{
    Statement statement =
        m_database.prepare(ORDER_LINES_SELECT " WHERE l.claim IN ('return-asked', 'exchange-asked') "
                                              "AND " LINE_IS_SHOWN " ORDER BY l.id");
    return rowsOf(statement);
}

Result<QList<OrderStore::Twins>> OrderStore::sentTwins(Instant since)
{
    Statement select = m_database.prepare(
        "SELECT l.id, max(s.id) FROM order_lines l JOIN order_lines s ON s.recipient = l.recipient "
        "AND s.item = l.item AND s.order_id <> l.order_id WHERE l.state = 'pending' AND l.recipient <> '' "
        "AND s.state IN ('printed', 'shipped') AND s.updated_at >= ? "
        "AND EXISTS (SELECT 1 FROM waybill_lines x WHERE x.line_id = s.id) AND " LINE_IS_ENTERED
        " GROUP BY l.id, s.order_id ORDER BY l.id");
    select.bind(since);
    QList<Twins> twins;
    while (true) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return twins;
        twins += Twins{select.id<OrderLineId>(0), select.id<OrderLineId>(1)};
    }
}

Result<QList<OrderLine>> OrderStore::restsOf(OrderLineId line)
{
    Statement statement =
        m_database.prepare(ORDER_LINES_SELECT " WHERE l.split_from = ? AND l.claim <> 'replacement' "
                                              "ORDER BY l.id");
    statement.bind(line);
    return rowsOf(statement);
}

Result<QList<OrderLine>> OrderStore::ofCustomer(CustomerId root)
{
    Statement statement = m_database.prepare(
        ORDER_LINES_SELECT
        " WHERE o.customer_id IN (SELECT id FROM customers WHERE root = ?) AND " LINE_IS_SHOWN
        " ORDER BY l.id");
    statement.bind(root);
    return rowsOf(statement);
}

Result<QList<OrderLine>> OrderStore::ofOrderNumber(const QString &orderNo)
{
    Statement statement =
        m_database.prepare(ORDER_LINES_SELECT " WHERE o.order_no = ? AND " LINE_IS_SHOWN " ORDER BY l.id");
    statement.bind(orderNo);
    return rowsOf(statement);
}

Result<QList<OrderLine>> OrderStore::ofLineNumber(const QString &lineNo)
{
    Statement statement =
        m_database.prepare(ORDER_LINES_SELECT " WHERE l.line_no = ? AND " LINE_IS_SHOWN " ORDER BY l.id");
    statement.bind(lineNo);
    return rowsOf(statement);
}

Result<QList<OrderLine>> OrderStore::ofOrder(const QString &market, const QString &orderNo)
{
    Statement statement =
        m_database.prepare(ORDER_LINES_SELECT " WHERE o.market = ? AND o.order_no = ? ORDER BY l.id");
    statement.bind(market).bind(orderNo);
    return rowsOf(statement);
}

Result<OrderLine> OrderStore::line(OrderLineId line)
{
    Statement statement = m_database.prepare(ORDER_LINES_SELECT " WHERE l.id = ?");
    statement.bind(line);
    IEUM_TRY_ASSIGN(lines, rowsOf(statement));
    if (lines.isEmpty())
        return Error("order.none", {line.toString()});
    return lines.first();
}

Result<QList<OrderLine>> OrderStore::numbered(const QString &market, Exported exported)
{
    Statement statement = m_database.prepare(
        ORDER_LINES_SELECT
        " WHERE o.market = ? AND l.state IN ('printed', 'shipped') AND (? OR l.exported_at IS NULL) "
        "AND l.split_from IS NULL "
        "AND EXISTS (SELECT 1 FROM waybill_lines wl JOIN waybills w ON w.id = wl.waybill_id "
        "WHERE wl.line_id = l.id AND w.state IN ('printed', 'registered')) ORDER BY l.id");
    statement.bind(market).bind(exported == Exported::Any ? 1 : 0);
    return rowsOf(statement);
}

Result<QString> OrderStore::raw(OrderLineId line)
{
    Statement statement = m_database.prepare("SELECT raw FROM order_lines WHERE id = ?");
    IEUM_TRY_ASSIGN(hasRow, statement.bind(line).step());
    return hasRow ? statement.text(0) : QString();
}

Result<std::optional<OrderStore::KnownOrder>> OrderStore::findOrder(const QString &market,
                                                                    const QString &orderNo)
{
    CachedStatement select =
        m_statements.use("SELECT id, coalesce(batch_id, 0) FROM orders WHERE market = ? AND order_no = ?");
    IEUM_TRY_ASSIGN(isThere, select->bind(market).bind(orderNo).step());
    return isThere ? std::optional(KnownOrder{select->id<OrderId>(0), select->id<BatchId>(1)}) : std::nullopt;
}

Result<std::optional<OrderStore::KnownLine>> OrderStore::findLine(OrderId order, const QString &lineNo)
{
    CachedStatement select =
        m_statements.use("SELECT id, raw FROM order_lines WHERE order_id = ? AND line_no = ?");
    IEUM_TRY_ASSIGN(isThere, select->bind(order).bind(lineNo).step());
    return isThere ? std::optional(KnownLine{select->id<OrderLineId>(0), select->text(1)}) : std::nullopt;
}

Result<OrderId> OrderStore::addOrder(const OrderLine &line, BatchId batch, Instant now)
{
    CachedStatement insert =
        m_statements.use("INSERT INTO orders(uid, device, market, order_no, customer_id, buyer_name, "
                         "buyer_phone, buyer_id, ordered_at, payment, created_at, batch_id) "
                         "VALUES (?, (SELECT min(id) FROM devices), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert->bindBlob(newUuid()).bind(line.market).bind(line.orderNo).bind(line.customer).bind(line.buyerName);
    insert->bind(line.buyerPhone).bind(line.buyerId).bind(line.orderedAt).bind(toCode(line.payment));
    IEUM_TRY(insert->bind(now).bind(batch).run());
    return OrderId{m_database.lastInsertId()};
}

Result<OrderId> OrderStore::orderFor(const OrderLine &line, BatchId batch, Instant now)
{
    if (line.order.isValid())
        return line.order;
    IEUM_TRY_ASSIGN(known, findOrder(line.market, line.orderNo));
    return known ? Result<OrderId>(known->id) : addOrder(line, batch, now);
}

Result<OrderLineId> OrderStore::insert(const OrderLine &line, const KeptTexts &texts, BatchId batch,
                                       Instant now)
{
    IEUM_TRY_ASSIGN(order, orderFor(line, batch, now));
    CachedStatement statement =
        m_statements.use("INSERT INTO order_lines(item, option, quantity, amount, recipient, phone, phone2, "
                         "postcode, address, address_detail, delivery_message, ship_by, search, raw, "
                         "updated_at, uid, order_id, line_no, state, batch_id) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?, ?, ?, ?, ?, ?, ?, ?)");
    bindValues(*statement, line, texts, now).bindBlob(newUuid()).bind(order).bind(line.lineNo);
    IEUM_TRY(statement->bind(toCode(line.state)).bind(batch).run());
    return OrderLineId{m_database.lastInsertId()};
}

Result<void> OrderStore::keepBefore(OrderLineId line, BatchId batch)
{
    Statement statement = m_database.prepare(
        "INSERT INTO batch_changes(batch_id, table_name, row_id, before) SELECT ?, 'order_lines', id, "
        "json_object("
        "'item', item, 'option', option, 'quantity', quantity, 'amount', amount, 'recipient', recipient, "
        "'phone', phone, 'phone2', phone2, 'postcode', postcode, 'address', address, 'address_detail', "
        "address_detail, "
        "'delivery_message', delivery_message, 'ship_by', ship_by, 'state', state, 'search', search, 'raw', "
        "raw, "
        "'revision', revision) FROM order_lines WHERE id = ?");
    return statement.bind(batch).bind(line).run();
}

Result<void> OrderStore::update(OrderLineId line, const OrderLine &values, const KeptTexts &texts,
                                BatchId batch, Instant now)
{
    IEUM_TRY(keepBefore(line, batch));
    Statement statement = m_database.prepare("UPDATE order_lines SET item = ?, option = ?, quantity = ?, "
                                             "amount = ?, recipient = ?, phone = ?, phone2 = ?, "
                                             "postcode = ?, address = ?, address_detail = ?, "
                                             "delivery_message = ?, ship_by = nullif(?, ''), search = ?, "
                                             "raw = ?, updated_at = ?, revision = revision + 1 WHERE id = ?");
    return bindValues(statement, values, texts, now).bind(line).run();
}

Result<int> OrderStore::lastManualNumber()
{
    Statement statement =
        m_database.prepare("SELECT coalesce(max(CAST(substr(order_no, 4) AS INTEGER)), 0) FROM orders "
                           "WHERE market = 'other' AND order_no GLOB '수기-[0-9]*'");
    IEUM_TRY(statement.step());
    return static_cast<int>(statement.integer(0));
}

} // namespace ieum
