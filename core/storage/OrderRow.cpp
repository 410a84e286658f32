#include "core/storage/OrderRow.h"

#include "core/storage/Statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ieum {

namespace {

QList<Error> problemsOf(const QString &text)
{
    QList<Error> problems;
    for (const auto &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        Error problem;
        problem.code = value.toArray().at(0).toString();
        for (const auto &argument : value.toArray().at(1).toArray())
            problem.arguments += argument.toString();
        problems.append(problem);
    }
    return problems;
}

void readOrder(const Statement &row, OrderLine &line)
{
    line.id = row.id<OrderLineId>(0);
    line.order = row.id<OrderId>(1);
    line.customer = row.id<CustomerId>(2);
    line.market = row.text(3);
    line.orderNo = row.text(4);
    line.lineNo = row.text(5);
    line.buyerName = row.text(6);
    line.buyerPhone = row.text(7);
    line.buyerId = row.text(8);
    line.orderedAt = row.optionalInstant(9);
    line.payment = paymentFromCode(row.text(10)).value_or(Payment::Paid);
}

void readParcel(const Statement &row, OrderLine &line)
{
    line.recipient = {row.text(11), row.text(12), row.text(13), row.text(14), row.text(15), row.text(16)};
    line.item = row.text(17);
    line.option = row.text(18);
    line.quantity = static_cast<int>(row.integer(19));
    if (!row.isNull(20))
        line.amount = row.money(20);
    line.deliveryMessage = row.text(21);
    line.shipBy = QDate::fromString(row.text(22), Qt::ISODate);
}

} // namespace

OrderLine orderLineOf(const Statement &row)
{
    OrderLine line;
    readOrder(row, line);
    readParcel(row, line);
    line.state = orderStateFromCode(row.text(23)).value_or(OrderState::Pending);
    line.heldUntil = QDate::fromString(row.text(24), Qt::ISODate);
    line.heldWhy = row.text(25);
    line.waybill = row.text(26);
    line.courier = row.text(27);
    line.problems = problemsOf(row.text(28));
    line.claim = claimFromCode(row.text(29)).value_or(Claim::None);
    line.claimWhy = row.text(30);
    line.splitFrom = row.id<OrderLineId>(31);
    return line;
}

QString problemArguments(const QStringList &arguments)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact));
}

} // namespace ieum
