#include "core/shipping/ParcelFinder.h"

#include "core/orders/OrderProblems.h"
#include "core/shipping/RecipientMatch.h"
#include "core/storage/OrderStore.h"

#include <QRegularExpression>

#include <algorithm>

namespace ieum {

namespace {

QList<OrderLine> thoseOf(const QList<OrderLine> &lines, const Recipient &shown)
{
    QList<OrderLine> result;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(result),
                 [&](const OrderLine &line) { return mayBeSamePerson(shown, line.recipient); });
    return result;
}

QStringList ordersOf(const QList<OrderLine> &lines)
{
    QStringList orders;
    for (const OrderLine &line : lines)
        orders += line.orderNo;
    orders.removeDuplicates();
    return orders;
}

// Lines without a whole recipient are parcels of their own.
bool areOneParcel(const QList<OrderLine> &lines)
{
    const QString first = parcelKey(lines.first());
    return lines.size() == 1 ||
           (!first.isEmpty() && std::all_of(lines.begin(), lines.end(),
                                            [&](const OrderLine &line) { return parcelKey(line) == first; }));
}

} // namespace

std::optional<Error> reasonAgainstNumber(const OrderLine &line)
{
    if (!line.waybill.isEmpty())
        return Error("result.has-number", {line.orderNo, line.waybill});
    if (line.state == OrderState::Cancelled)
        return Error("result.order-cancelled", {line.orderNo});
    if (line.state == OrderState::Held)
        return Error("result.order-held", {line.orderNo});
    return std::nullopt;
}

Result<QList<OrderLine>> ParcelFinder::find(const IncomingResult &row)
{
    IEUM_TRY_ASSIGN(named, ofNumbers(row.orders));
    if (named.isEmpty())
        return ofPerson(row.recipient);
    const bool showsPerson = !row.recipient.name.isEmpty() || !row.recipient.phone.isEmpty();
    const QList<OrderLine> lines = showsPerson ? thoseOf(named, row.recipient) : named;
    if (lines.isEmpty())
        return Error("result.other-person", {row.orders});
    QList<OrderLine> free;
    for (const OrderLine &line : lines) {
        if (!reasonAgainstNumber(line))
            free.append(line);
    }
    if (free.isEmpty())
        return *reasonAgainstNumber(lines.first());
    if (!areOneParcel(free))
        return Error("result.ambiguous", {ordersOf(free).join(QStringLiteral(", "))});
    return free;
}

// A courier gives back what it was given: one number, or those of a whole parcel with commas between.
Result<QList<OrderLine>> ParcelFinder::ofNumbers(const QString &orders)
{
    static const QRegularExpression between(QStringLiteral("[,;/\\s]+"));
    IEUM_TRY_ASSIGN(whole, ofNumber(orders.trimmed()));
    QList<OrderLine> found = whole;
    const QStringList numbers = orders.split(between, Qt::SkipEmptyParts);
    for (const QString &number : found.isEmpty() ? numbers : QStringList()) {
        IEUM_TRY_ASSIGN(lines, ofNumber(number));
        found += lines;
    }
    return found;
}

Result<QList<OrderLine>> ParcelFinder::ofNumber(const QString &number)
{
    if (number.isEmpty())
        return QList<OrderLine>();
    IEUM_TRY_ASSIGN(lines, m_orders.ofOrderNumber(number));
    return lines.isEmpty() ? m_orders.ofLineNumber(number) : Result<QList<OrderLine>>(lines);
}

Result<QList<OrderLine>> ParcelFinder::ofPerson(const Recipient &shown)
{
    IEUM_TRY_ASSIGN(pending, m_orders.inState(OrderState::Pending));
    QList<OrderLine> lines;
    for (const OrderLine &line : thoseOf(pending, shown)) {
        if (line.waybill.isEmpty())
            lines.append(line);
    }
    if (lines.isEmpty())
        return Error("result.no-order", {shown.name});
    if (!areOneParcel(lines))
        return Error("result.ambiguous", {ordersOf(lines).join(QStringLiteral(", "))});
    return lines;
}

} // namespace ieum
