#include "core/storage/OrderChangeStore.h"

#include "core/base/CodeTable.h"
#include "core/storage/Database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ieum {

namespace {

constexpr CodeTable<OrderChange::Decision, 3> decisionCodes{{{
    {OrderChange::Decision::Taken, "taken"},
    {OrderChange::Decision::Kept, "kept"},
    {OrderChange::Decision::Replaced, "replaced"},
}}};

QString toText(const OrderLine &line)
{
    const Recipient &to = line.recipient;
    const QJsonObject object{
        {QStringLiteral("recipient"), to.name},
        {QStringLiteral("phone"), to.phone},
        {QStringLiteral("phone2"), to.phone2},
        {QStringLiteral("postcode"), to.postcode},
        {QStringLiteral("address"), to.address},
        {QStringLiteral("address_detail"), to.addressDetail},
        {QStringLiteral("item"), line.item},
        {QStringLiteral("option"), line.option},
        {QStringLiteral("quantity"), line.quantity},
        {QStringLiteral("amount"), line.amount ? QJsonValue(line.amount->won) : QJsonValue()},
        {QStringLiteral("delivery_message"), line.deliveryMessage},
        {QStringLiteral("ship_by"), line.shipBy.toString(Qt::ISODate)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

OrderLine fromText(const QString &text, OrderLineId id)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto word = [&](const char *key) { return object[QLatin1String(key)].toString(); };
    OrderLine line;
    line.id = id;
    line.recipient = {word("recipient"), word("phone"),   word("phone2"),
                      word("postcode"),  word("address"), word("address_detail")};
    line.item = word("item");
    line.option = word("option");
    line.quantity = object[u"quantity"].toInt(1);
    if (object[u"amount"].isDouble())
        line.amount = Money{object[u"amount"].toInteger()};
    line.deliveryMessage = word("delivery_message");
    line.shipBy = QDate::fromString(word("ship_by"), Qt::ISODate);
    return line;
}

} // namespace

Result<void> OrderChangeStore::add(const OrderChange &change, BatchId batch)
{
    Statement replace = m_database.prepare("UPDATE order_line_changes SET decided_at = ?, decision = "
                                           "'replaced' WHERE line_id = ? AND decision IS NULL");
    IEUM_TRY(replace.bind(change.at).bind(change.line).run());
    Statement insert = m_database.prepare("INSERT INTO order_line_changes(line_id, batch_id, at, before, "
                                          "after) VALUES (?, ?, ?, ?, ?)");
    insert.bind(change.line).bind(batch).bind(change.at);
    return insert.bind(toText(change.before)).bind(toText(change.after)).run();
}

Result<std::optional<OrderChange>> OrderChangeStore::one(const char *sql, OrderLineId line)
{
    Statement statement = m_database.prepare(sql);
    IEUM_TRY_ASSIGN(hasRow, statement.bind(line).step());
    if (!hasRow)
        return std::optional<OrderChange>();
    OrderChange change;
    change.id = statement.id<OrderChangeId>(0);
    change.line = line;
    change.at = statement.instant(1);
    change.before = fromText(statement.text(2), line);
    change.after = fromText(statement.text(3), line);
    return std::optional(change);
}

Result<std::optional<OrderChange>> OrderChangeStore::open(OrderLineId line)
{
    return one("SELECT id, at, before, after FROM order_line_changes WHERE line_id = ? AND decision IS NULL "
               "ORDER BY id DESC LIMIT 1",
               line);
}

Result<std::optional<OrderChange>> OrderChangeStore::last(OrderLineId line)
{
    return one("SELECT id, at, before, after FROM order_line_changes WHERE line_id = ? "
               "AND decision IS NOT 'replaced' ORDER BY id DESC LIMIT 1",
               line);
}

Result<void> OrderChangeStore::decide(OrderChangeId change, OrderChange::Decision decision, Instant now)
{
    Statement statement = m_database.prepare(
        "UPDATE order_line_changes SET decided_at = ?, decision = ? WHERE id = ? AND decision IS NULL");
    return statement.bind(now).bind(decisionCodes.code(decision)).bind(change).run();
}

Result<void> OrderChangeStore::undo(BatchId batch)
{
    Statement problems = m_database.prepare(
        "DELETE FROM order_line_problems WHERE code = 'order.change-waits' AND closed_at IS NULL AND line_id "
        "IN (SELECT line_id FROM order_line_changes WHERE batch_id = ? AND decision IS NULL)");
    IEUM_TRY(problems.bind(batch).run());
    Statement changes =
        m_database.prepare("DELETE FROM order_line_changes WHERE batch_id = ? AND decision IS NULL");
    return changes.bind(batch).run();
}

} // namespace ieum
