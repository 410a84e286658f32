#include "core/orders/OrderEntry.h"

#include "core/korean/PhoneNumber.h"
#include "core/korean/SearchText.h"

#include <algorithm>

namespace ieum {

namespace {

constexpr QChar mask = u'*';
constexpr const char *cancelAsked = "order.cancel-asked";

bool isSamePhone(const QString &a, const QString &b)
{
    const auto first = PhoneNumber::parse(a), second = PhoneNumber::parse(b);
    return first && second ? *first == *second : a.trimmed() == b.trimmed();
}

// What is empty or masked in the newer sheet says nothing: the owner may have left the column out.
QString newer(const QString &known, const QString &incoming)
{
    return incoming.isEmpty() || (incoming.contains(mask) && !known.isEmpty()) ? known : incoming;
}

Recipient merged(const Recipient &known, const Recipient &incoming)
{
    Recipient result = known;
    result.name = newer(known.name, incoming.name);
    result.phone =
        isSamePhone(known.phone, incoming.phone) ? known.phone : newer(known.phone, incoming.phone);
    result.phone2 =
        isSamePhone(known.phone2, incoming.phone2) ? known.phone2 : newer(known.phone2, incoming.phone2);
    result.postcode = newer(known.postcode, incoming.postcode);
    // One column or two: the same address either way.
    if (!incoming.address.isEmpty() &&
        searchForm(incoming.fullAddress()) != searchForm(known.fullAddress())) {
        result.address = incoming.address;
        result.addressDetail = incoming.addressDetail;
    }
    return result;
}

OrderLine merged(const OrderLine &known, const OrderLine &incoming)
{
    OrderLine result = known;
    result.recipient = merged(known.recipient, incoming.recipient);
    result.item = newer(known.item, incoming.item);
    result.option = newer(known.option, incoming.option);
    result.quantity = incoming.quantity;
    result.amount = incoming.amount ? incoming.amount : known.amount;
    result.deliveryMessage = newer(known.deliveryMessage, incoming.deliveryMessage);
    result.shipBy = incoming.shipBy.isValid() ? incoming.shipBy : known.shipBy;
    return result;
}

bool isSameContent(const OrderLine &a, const OrderLine &b)
{
    return a.recipient == b.recipient && a.item == b.item && a.option == b.option &&
           a.quantity == b.quantity && a.amount == b.amount && a.deliveryMessage == b.deliveryMessage &&
           a.shipBy == b.shipBy;
}

bool isLabelled(const OrderLine &line)
{
    return !line.waybill.isEmpty() || line.state == OrderState::Printed || line.state == OrderState::Shipped;
}

// Pieces of the line that go out later, as a line of their own.
int restOf(const OrderLine &line, const QList<OrderLine> &siblings)
{
    int rest = 0;
    for (const OrderLine &sibling : siblings)
        rest += sibling.splitFrom == line.id && !sibling.isReplacement() ? sibling.quantity : 0;
    return rest;
}

// A masked name is the same person when every letter that is shown agrees.
bool mayBeSameName(const QString &masked, const QString &name)
{
    return masked.size() == name.size() && std::equal(masked.begin(), masked.end(), name.begin(),
                                                      [](QChar a, QChar b) { return a == b || a == mask; });
}

QString freeLineNo(const QString &wished, const QList<OrderLine> &siblings)
{
    const auto isTaken = [&](const QString &number) {
        return std::any_of(siblings.begin(), siblings.end(),
                           [&](const OrderLine &line) { return line.lineNo == number; });
    };
    const QString stem = wished.isEmpty() ? QString() : wished + QLatin1Char('-');
    QString number = wished.isEmpty() ? QStringLiteral("1") : wished;
    for (int next = 2; isTaken(number); ++next)
        number = stem + QString::number(next);
    return number;
}

} // namespace

QString orderSearchForm(const OrderLine &line)
{
    return searchForm(QStringList{line.orderNo, line.lineNo, line.recipient.name, line.buyerName,
                                  line.recipient.phone, line.buyerPhone, line.item, line.option,
                                  line.recipient.fullAddress()});
}

Buyer buyerOf(const OrderLine &line)
{
    const bool hasBuyer = !line.buyerName.isEmpty() || !line.buyerPhone.isEmpty() || !line.buyerId.isEmpty();
    const bool isReachable =
        PhoneNumber::parse(line.buyerPhone) || (!line.buyerId.isEmpty() && !line.buyerId.contains(mask));
    if (!hasBuyer || (!isReachable && mayBeSameName(line.buyerName, line.recipient.name)))
        return {line.market, line.buyerId, line.recipient.name, line.recipient.phone};
    return {line.market, line.buyerId, line.buyerName, line.buyerPhone};
}

OrderEntry::OrderEntry(OrderStore &orders, OrderChangeStore &changes, CustomerMatcher &customers,
                       PrintedLineGuard &printed, const Clock &clock)
    : m_orders(orders)
    , m_changes(changes)
    , m_customers(customers)
    , m_printed(printed)
    , m_clock(clock)
    , m_finder(orders)
{
}

Result<OrderEntry::Entered> OrderEntry::enter(const IncomingOrderLine &incoming, int turn, BatchId batch)
{
    IEUM_TRY_ASSIGN(match, m_finder.find(incoming, turn));
    return enterMatched(incoming, match, batch);
}

Result<OrderEntry::Entered> OrderEntry::enterMatched(const IncomingOrderLine &incoming,
                                                     const OrderLineFinder::Match &match, BatchId batch)
{
    if (match.same)
        return change(incoming, match, batch);
    OrderId order = match.siblings.isEmpty() ? OrderId() : match.siblings.first().order;
    if (!order.isValid()) {
        IEUM_TRY_ASSIGN(added, addOrder(incoming.line, batch));
        order = added;
    }
    return addLine(incoming, order, freeLineNo(incoming.line.lineNo, match.siblings), batch);
}

// Most rows of a sheet are the first of their order or say what is known: they are told by an index each.
Result<std::optional<OrderEntry::Entered>> OrderEntry::enterUnseen(const IncomingOrderLine &incoming,
                                                                   int turn, BatchId batch)
{
    const OrderLine &line = incoming.line;
    const auto entered = [](const Result<Entered> &result) -> Result<std::optional<Entered>> {
        return result.ok() ? Result<std::optional<Entered>>(*result) : result.error();
    };
    IEUM_TRY_ASSIGN(known, m_orders.findOrder(line.market, line.orderNo));
    if (!known) {
        IEUM_TRY_ASSIGN(added, addOrder(line, batch));
        return entered(addLine(incoming, added, freeLineNo(line.lineNo, {}), batch));
    }
    const bool isOurs = known->batch == batch;
    if (hasOwnLineNumber(incoming)) {
        IEUM_TRY_ASSIGN(same, m_orders.findLine(known->id, line.lineNo));
        if (same && same->raw == incoming.raw)
            return std::optional(Entered{Outcome::Duplicate, same->id});
        if (!same && isOurs)
            return entered(addLine(incoming, known->id, line.lineNo, batch));
    }
    if (!isOurs && hasOwnLineNumber(incoming))
        return std::optional<Entered>();
    IEUM_TRY_ASSIGN(match, m_finder.find(incoming, turn));
    if (isOurs)
        return entered(enterMatched(incoming, match, batch));
    IEUM_TRY_ASSIGN(raw, match.same ? m_orders.raw(match.same->id) : Result<QString>(QString()));
    const bool isKnown = match.same && raw == incoming.raw;
    return isKnown ? std::optional(Entered{Outcome::Duplicate, match.same->id}) : std::nullopt;
}

Result<OrderId> OrderEntry::addOrder(const OrderLine &line, BatchId batch)
{
    OrderLine order = line;
    IEUM_TRY_ASSIGN(customer, m_customers.forBuyer(buyerOf(line), batch));
    order.customer = customer;
    return m_orders.addOrder(order, batch, m_clock.now());
}

Result<OrderEntry::Entered> OrderEntry::addLine(const IncomingOrderLine &incoming, OrderId order,
                                                const QString &lineNo, BatchId batch)
{
    OrderLine line = incoming.line;
    line.order = order;
    line.lineNo = lineNo;
    line.state = incoming.cancelled ? OrderState::Cancelled
                 : incoming.shipped ? OrderState::Shipped
                                    : OrderState::Pending;
    IEUM_TRY_ASSIGN(id, m_orders.insert(line, {incoming.raw, orderSearchForm(line)}, batch, m_clock.now()));
    if (incoming.cancelAsked)
        IEUM_TRY(m_orders.addProblem(id, Error(cancelAsked), m_clock.now()));
    if (incoming.claim != Claim::None)
        IEUM_TRY(m_orders.setClaim(id, incoming.claim, QString(), m_clock.now()));
    return Entered{Outcome::Added, id};
}

Result<OrderEntry::Entered> OrderEntry::change(const IncomingOrderLine &incoming,
                                               const OrderLineFinder::Match &match, BatchId batch)
{
    const OrderLine &known = *match.same;
    // The same row again says nothing new, even when the owner has mended the line since.
    IEUM_TRY_ASSIGN(raw, m_orders.raw(known.id));
    if (raw == incoming.raw)
        return Entered{Outcome::Duplicate, known.id};
    OrderLine values = merged(known, incoming.line);
    values.quantity = std::max(1, values.quantity - restOf(known, match.siblings));
    const OrderLine said = values;
    bool hasNewContent = !isSameContent(values, known);
    if (hasNewContent && isLabelled(known) && !isSameParcelContent(values, known)) {
        IEUM_TRY_ASSIGN(isNew, changeLabelled(known, values, batch));
        hasNewContent = isNew;
    }
    IEUM_TRY_ASSIGN(hasNewState, followState(incoming, known, batch));
    if (!hasNewContent && !hasNewState)
        return Entered{Outcome::Duplicate, known.id};
    IEUM_TRY(
        m_orders.update(known.id, values, {incoming.raw, orderSearchForm(values)}, batch, m_clock.now()));
    return Entered{Outcome::Updated, known.id, known, said};
}

// A parcel that is gone keeps what it was; a label that still lies here must not go out to another address;
// everything else waits for the owner. False when the owner has decided about just this before.
Result<bool> OrderEntry::changeLabelled(const OrderLine &known, OrderLine &values, BatchId batch)
{
    IEUM_TRY_ASSIGN(last, m_changes.last(known.id));
    if (last && isSameParcelContent(last->after, values)) {
        values = known;
        return false;
    }
    IEUM_TRY(m_changes.add({{}, known.id, m_clock.now(), known, values}, batch));
    const bool isElsewhere = values.recipient != known.recipient;
    if (isElsewhere && known.state != OrderState::Shipped) {
        IEUM_TRY(m_printed.voidNumberOf(known));
        IEUM_TRY(
            m_orders.addProblem(known.id, Error("order.address-changed", {known.waybill}), m_clock.now()));
        return true;
    }
    const char *code = isElsewhere ? "order.address-changed-after-shipping" : "order.change-waits";
    IEUM_TRY(m_orders.closeProblems(known.id, QString::fromLatin1(code), m_clock.now()));
    IEUM_TRY(m_orders.addProblem(known.id, Error(code), m_clock.now()));
    values = known;
    return true;
}

Result<void> OrderEntry::cancel(const OrderLine &known, BatchId batch)
{
    if (!known.waybill.isEmpty()) {
        IEUM_TRY(m_printed.voidNumberOf(known));
        IEUM_TRY(m_orders.addProblem(known.id, Error("order.cancelled-after-printing"), m_clock.now()));
    }
    return m_orders.setState(known.id, OrderState::Cancelled, batch, m_clock.now());
}

Result<bool> OrderEntry::followState(const IncomingOrderLine &incoming, const OrderLine &known, BatchId batch)
{
    const bool isOver = known.state == OrderState::Shipped || known.state == OrderState::Cancelled;
    if (incoming.cancelled && !isOver) {
        IEUM_TRY(cancel(known, batch));
        IEUM_TRY_ASSIGN(rests, m_orders.restsOf(known.id));
        for (const OrderLine &rest : std::as_const(rests)) {
            if (rest.state != OrderState::Shipped && rest.state != OrderState::Cancelled)
                IEUM_TRY(cancel(rest, batch));
        }
        return true;
    }
    if (incoming.shipped && !isOver) {
        IEUM_TRY(m_orders.setState(known.id, OrderState::Shipped, batch, m_clock.now()));
        return true;
    }
    IEUM_TRY_ASSIGN(hasNewClaim, followClaim(incoming, known));
    if (isOver || hasNewClaim)
        return hasNewClaim;
    return followRequest(incoming, known);
}

// What the owner noted himself stays when the sheet has no word for it.
Result<bool> OrderEntry::followClaim(const IncomingOrderLine &incoming, const OrderLine &known)
{
    if (incoming.claim == Claim::None || incoming.claim == known.claim)
        return false;
    IEUM_TRY(m_orders.setClaim(known.id, incoming.claim, known.claimWhy, m_clock.now()));
    return true;
}

// A sheet that says nothing of a request any more: it was taken back, or the seller refused it.
Result<bool> OrderEntry::followRequest(const IncomingOrderLine &incoming, const OrderLine &known)
{
    const bool isNoted = std::any_of(known.problems.begin(), known.problems.end(), [](const Error &problem) {
        return problem.code == QLatin1String(cancelAsked);
    });
    if (incoming.cancelAsked == isNoted)
        return false;
    if (incoming.cancelAsked)
        IEUM_TRY(m_orders.addProblem(known.id, Error(cancelAsked), m_clock.now()));
    else
        IEUM_TRY(m_orders.closeProblems(known.id, QString::fromLatin1(cancelAsked), m_clock.now()));
    return true;
}

} // namespace ieum
