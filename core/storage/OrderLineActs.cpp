#include "core/storage/Database.h"
#include "core/storage/OrderRow.h"
#include "core/storage/OrderStore.h"

namespace ieum {

Result<void> OrderStore::setState(OrderLineId line, OrderState state, BatchId batch, Instant now)
{
    if (batch.isValid())
        IEUM_TRY(keepBefore(line, batch));
    Statement statement = m_database.prepare("UPDATE order_lines SET state = ?, held_until = NULL, held_why "
                                             "= NULL, updated_at = ?, revision = revision + 1 "
                                             "WHERE id = ?");
    return statement.bind(toCode(state)).bind(now).bind(line).run();
}

Result<void> OrderStore::hold(OrderLineId line, QDate until, const QString &why, Instant now)
{
    Statement statement = m_database.prepare(
        "UPDATE order_lines SET state = 'held', held_until = nullif(?, ''), held_why = ?, updated_at = ?, "
        "revision = revision + 1 WHERE id = ?");
    return statement.bind(until.toString(Qt::ISODate)).bind(why).bind(now).bind(line).run();
}

Result<void> OrderStore::releaseHolds(QDate today, Instant now)
{
    const QString day = today.toString(Qt::ISODate);
    Statement due =
        m_database.prepare("SELECT 1 FROM order_lines WHERE state = 'held' AND held_until <= ? LIMIT 1");
    IEUM_TRY_ASSIGN(isDue, due.bind(day).step());
    if (!isDue)
        return {};
    due.reset();
    Statement release = m_database.prepare(
        "UPDATE order_lines SET state = 'pending', updated_at = ?, revision = revision + 1 "
        "WHERE state = 'held' AND held_until <= ?");
    return release.bind(now).bind(day).run();
}

Result<void> OrderStore::setPayment(OrderId order, Payment payment)
{
    Statement statement = m_database.prepare("UPDATE orders SET payment = ? WHERE id = ?");
    return statement.bind(toCode(payment)).bind(order).run();
}

Result<void> OrderStore::setExported(OrderLineId line, Instant now)
{
    Statement statement =
        m_database.prepare("UPDATE order_lines SET exported_at = ?, state = 'shipped', updated_at = ?, "
                           "revision = revision + 1 WHERE id = ?");
    return statement.bind(now).bind(now).bind(line).run();
}

Result<void> OrderStore::setRecipient(OrderLineId line, const Recipient &recipient, const QString &search,
                                      Instant now)
{
    Statement statement =
        m_database.prepare("UPDATE order_lines SET recipient = ?, phone = ?, phone2 = ?, postcode = ?, "
                           "address = ?, address_detail = ?, "
                           "search = ?, updated_at = ?, revision = revision + 1 WHERE id = ?");
    statement.bind(recipient.name).bind(recipient.phone).bind(recipient.phone2).bind(recipient.postcode);
    statement.bind(recipient.address).bind(recipient.addressDetail).bind(search);
    return statement.bind(now).bind(line).run();
}

Result<void> OrderStore::addProblem(OrderLineId line, const Error &problem, Instant now)
{
    Statement statement = m_database.prepare(
        "INSERT INTO order_line_problems(line_id, code, arguments, at) VALUES (?, ?, ?, ?)");
    return statement.bind(line).bind(problem.code).bind(problemArguments(problem.arguments)).bind(now).run();
}

Result<void> OrderStore::setAddressProblems(OrderLineId line, const QList<Error> &problems, Settled settled,
                                            Instant now)
{
    Statement remove = m_database.prepare("DELETE FROM order_line_problems WHERE line_id = ? AND code LIKE "
                                          "'address.%' AND (closed_at IS NULL OR ?)");
    IEUM_TRY(remove.bind(line).bind(settled == Settled::Forgotten).run());
    Statement add = m_database.prepare(
        "INSERT INTO order_line_problems(line_id, code, arguments, at) SELECT ?1, ?2, ?3, ?4 WHERE NOT "
        "EXISTS "
        "(SELECT 1 FROM order_line_problems WHERE line_id = ?1 AND code = ?2 AND arguments = ?3)");
    for (const Error &problem : problems)
        IEUM_TRY(add.bind(line).bind(problem.code).bind(problemArguments(problem.arguments)).bind(now).run());
    return {};
}

Result<void> OrderStore::closeProblems(OrderLineId line, const QString &code, Instant now)
{
    Statement statement = m_database.prepare(
        "UPDATE order_line_problems SET closed_at = ?1 WHERE line_id = ?2 AND closed_at IS NULL "
        "AND (code = ?3 OR (?3 = '' AND code <> 'order.change-waits'))");
    return statement.bind(now).bind(line).bind(code).run();
}

Result<void> OrderStore::setValues(OrderLineId line, const OrderLine &values, const QString &search,
                                   Instant now)
{
    IEUM_TRY(setRecipient(line, values.recipient, search, now));
    Statement statement =
        m_database.prepare("UPDATE order_lines SET item = ?, option = ?, quantity = ?, amount = ?, "
                           "delivery_message = ?, ship_by = nullif(?, '') WHERE id = ?");
    statement.bind(values.item).bind(values.option).bind(values.quantity).bind(values.amount);
    statement.bind(values.deliveryMessage).bind(values.shipBy.toString(Qt::ISODate));
    IEUM_TRY(statement.bind(line).run());
    Statement packed = m_database.prepare("UPDATE waybill_lines SET quantity = ? WHERE line_id = ? AND "
                                          "waybill_id IN (SELECT id FROM waybills WHERE state <> 'void')");
    return packed.bind(values.quantity).bind(line).run();
}

Result<void> OrderStore::setClaim(OrderLineId line, Claim claim, const QString &why, Instant now)
{
    Statement statement =
        m_database.prepare("UPDATE order_lines SET claim = ?, claim_why = ?, updated_at = ?, "
                           "revision = revision + 1 WHERE id = ?");
    return statement.bind(toCode(claim)).bind(why).bind(now).bind(line).run();
}

Result<void> OrderStore::setSplit(OrderLineId line, OrderLineId from)
{
    Statement statement = m_database.prepare("UPDATE order_lines SET split_from = ? WHERE id = ?");
    return statement.bind(from).bind(line).run();
}

Result<void> OrderStore::setQuantity(OrderLineId line, int quantity, Instant now)
{
    Statement statement = m_database.prepare(
        "UPDATE order_lines SET quantity = ?, updated_at = ?, revision = revision + 1 WHERE id = ?");
    return statement.bind(quantity).bind(now).bind(line).run();
}

Result<void> OrderStore::setSource(OrderLineId line, MessageId message)
{
    Statement statement = m_database.prepare(
        "UPDATE orders SET source_message_id = ? WHERE id = (SELECT order_id FROM order_lines WHERE id = ?)");
    return statement.bind(message).bind(line).run();
}

Result<void> OrderStore::setDifferent(OrderId order, OrderId other, Instant now)
{
    Statement statement = m_database.prepare("INSERT OR IGNORE INTO different_orders(first, second, at) "
                                             "VALUES (min(?1, ?2), max(?1, ?2), ?3)");
    return statement.bind(order).bind(other).bind(now).run();
}

Result<bool> OrderStore::areDifferent(OrderId order, OrderId other)
{
    Statement statement = m_database.prepare(
        "SELECT 1 FROM different_orders WHERE first = min(?1, ?2) AND second = max(?1, ?2)");
    return statement.bind(order).bind(other).step();
}

} // namespace ieum
