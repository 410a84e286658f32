#include "core/orders/OrderService.h"

#include "core/base/CodeTable.h"
#include "core/orders/OrderEntry.h"
#include "core/orders/SentTwins.h"
#include "core/storage/AccessLog.h"
#include "core/storage/Database.h"

#include <QCoreApplication>

#include <algorithm>

namespace ieum {

namespace {

constexpr CodeTable<OrderView, 12> viewCodes{{{
    {OrderView::Pending, "pending"},
    {OrderView::Ready, "ready"},
    {OrderView::Late, "late"},
    {OrderView::WithProblems, "problems"},
    {OrderView::Unpaid, "unpaid"},
    {OrderView::CancelAsked, "cancel-asked"},
    {OrderView::Held, "held"},
    {OrderView::Printed, "printed"},
    {OrderView::Shipped, "shipped"},
    {OrderView::Cancelled, "cancelled"},
    {OrderView::Claims, "claims"},
    {OrderView::All, "all"},
}}};

bool hasProblem(const OrderLine &line, const char *code)
{
    return std::any_of(line.problems.begin(), line.problems.end(),
                       [&](const Error &problem) { return problem.code == QLatin1String(code); });
}

bool hasDoubtOrWorse(const OrderLine &line)
{
    return std::any_of(line.problems.begin(), line.problems.end(),
                       [](const Error &problem) { return weightOf(problem) != ProblemWeight::Hint; });
}

bool isIn(OrderView view, const OrderLine &line)
{
    const bool isPending = line.state == OrderState::Pending;
    switch (view) {
    case OrderView::Pending:
        return isPending;
    case OrderView::Ready:
        return line.isReady;
    case OrderView::Late:
        return isPending && hasProblem(line, "order.late");
    case OrderView::WithProblems:
        return line.state != OrderState::Held && hasDoubtOrWorse(line);
    case OrderView::Unpaid:
        return isPending && line.payment == Payment::Awaiting;
    case OrderView::CancelAsked:
        return hasProblem(line, "order.cancel-asked");
    case OrderView::Held:
        return line.state == OrderState::Held;
    case OrderView::Printed:
        return line.state == OrderState::Printed;
    case OrderView::Shipped:
        return line.state == OrderState::Shipped;
    case OrderView::Cancelled:
        return line.state == OrderState::Cancelled;
    case OrderView::Claims:
        return line.claim == Claim::ReturnAsked || line.claim == Claim::ExchangeAsked;
    case OrderView::All:
        break;
    }
    return true;
}

QList<OrderLine> only(OrderView view, const QList<OrderLine> &lines)
{
    QList<OrderLine> result;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(result),
                 [view](const OrderLine &line) { return isIn(view, line); });
    return result;
}

Result<void> addSentTwins(OrderStore &orders, Instant now, QList<OrderLine> &lines)
{
    const bool hasWaiting = std::any_of(
        lines.begin(), lines.end(), [](const OrderLine &line) { return line.state == OrderState::Pending; });
    if (!hasWaiting)
        return {};
    IEUM_TRY_ASSIGN(sent, sentTwins(orders, now));
    for (OrderLine &line : lines) {
        if (const auto twin = sent.constFind(line.id); twin != sent.constEnd())
            line.problems.append(Error("order.same-printed", {twin->orderNo}));
    }
    return {};
}

} // namespace

QString toCode(OrderView view)
{
    return viewCodes.code(view);
}

std::optional<OrderView> orderViewFromCode(const QString &code)
{
    return viewCodes.value(code);
}

OrderService::OrderService(Database &database, OrderStore &orders, CustomerMatcher &customers,
                           PrintedLineGuard &printed, AddressDoubts &doubts, const Clock &clock)
    : m_database(database)
    , m_orders(orders)
    , m_customers(customers)
    , m_printed(printed)
    , m_doubts(doubts)
    , m_clock(clock)
{
}

Result<void> OrderService::judge(QList<OrderLine> &lines)
{
    for (OrderLine &line : lines)
        line.problems = problemsOf(line, today()) + line.problems;
    IEUM_TRY(addSentTwins(m_orders, m_clock.now(), lines));
    std::optional<Error> failed;
    addProblemsAmong(lines, [&](OrderId order, OrderId other) {
        const auto different = m_orders.areDifferent(order, other);
        if (!different.ok())
            failed = different.error();
        return different.ok() && *different;
    });
    for (OrderLine &line : lines) {
        const bool isStopped =
            std::any_of(line.problems.begin(), line.problems.end(),
                        [](const Error &problem) { return weightOf(problem) == ProblemWeight::Stops; });
        line.isReady = line.state == OrderState::Pending && !isStopped;
    }
    return failed ? Result<void>(*failed) : Result<void>();
}

Result<QList<OrderLine>> OrderService::open()
{
    IEUM_TRY(m_orders.releaseHolds(today(), m_clock.now()));
    IEUM_TRY_ASSIGN(lines, m_orders.inState(OrderState::Pending));
    IEUM_TRY(judge(lines));
    return lines;
}

// What is printed, gone or cancelled, and still needs a look, beside what waits.
Result<QList<OrderLine>> OrderService::withNoted()
{
    IEUM_TRY_ASSIGN(lines, open());
    IEUM_TRY_ASSIGN(noted, m_orders.noted());
    IEUM_TRY(judge(noted));
    return lines + noted;
}

Result<QList<OrderLine>> OrderService::allLines()
{
    IEUM_TRY(m_orders.releaseHolds(today(), m_clock.now()));
    IEUM_TRY_ASSIGN(lines, m_orders.all());
    IEUM_TRY(judge(lines));
    return lines;
}

Result<QList<OrderLine>> OrderService::list(OrderView view)
{
    m_database.access().look("orders");
    Result<QList<OrderLine>> lines = QList<OrderLine>();
    switch (view) {
    case OrderView::Held:
    case OrderView::Printed:
    case OrderView::Shipped:
    case OrderView::Cancelled:
        IEUM_TRY(m_orders.releaseHolds(today(), m_clock.now()));
        lines = m_orders.inState(*orderStateFromCode(toCode(view)));
        break;
    case OrderView::Claims:
        lines = m_orders.claimed();
        break;
    case OrderView::All:
        return allLines();
    case OrderView::WithProblems:
    case OrderView::CancelAsked:
        lines = withNoted();
        return lines.ok() ? Result<QList<OrderLine>>(only(view, *lines)) : lines;
    default:
        lines = open();
        return lines.ok() ? Result<QList<OrderLine>>(only(view, *lines)) : lines;
    }
    if (lines.ok())
        IEUM_TRY(judge(*lines));
    return lines;
}

Result<QMap<OrderView, int>> OrderService::counts()
{
    IEUM_TRY_ASSIGN(lines, withNoted());
    IEUM_TRY_ASSIGN(claimed, m_orders.claimed());
    QMap<OrderView, int> counts;
    for (const auto &[view, code] : viewCodes.rows)
        counts[view] = static_cast<int>(only(view, lines).size());
    int total = counts[OrderView::Pending];
    for (const OrderView view :
         {OrderView::Held, OrderView::Printed, OrderView::Shipped, OrderView::Cancelled}) {
        IEUM_TRY_ASSIGN(number, m_orders.countInState(*orderStateFromCode(toCode(view))));
        counts[view] = number;
        total += number;
    }
    counts[OrderView::Claims] = static_cast<int>(claimed.size());
    counts[OrderView::All] = total;
    return counts;
}

Result<QList<OrderLine>> OrderService::find(const QString &idOrNumber)
{
    IEUM_TRY_ASSIGN(lines, m_orders.ofOrderNumber(idOrNumber));
    const auto id = OrderLineId::fromString(idOrNumber);
    if (lines.isEmpty() && id) {
        IEUM_TRY_ASSIGN(line, m_orders.line(*id));
        lines = {line};
    }
    if (lines.isEmpty())
        return Error("order.none", {idOrNumber});
    IEUM_TRY(judge(lines));
    return lines;
}

Result<OrderLine> OrderService::line(OrderLineId line)
{
    IEUM_TRY_ASSIGN(known, m_orders.line(line));
    QList<OrderLine> lines{known};
    IEUM_TRY(judge(lines));
    return lines.first();
}

Result<OrderLine> OrderService::add(const OrderDraft &draft)
{
    if (draft.item.trimmed().isEmpty())
        return Error("order.no-item");
    std::optional<OrderLine> added;
    const Result<void> done = m_database.transact([&]() -> Result<void> {
        IEUM_TRY_ASSIGN(line, insert(draft));
        added = line;
        return {};
    });
    IEUM_TRY(done);
    return this->line(added->id);
}

Result<OrderLine> OrderService::insert(const OrderDraft &draft)
{
    OrderLine line;
    line.market = draft.market;
    line.orderNo = draft.orderNo.trimmed();
    if (line.orderNo.isEmpty()) {
        IEUM_TRY_ASSIGN(last, m_orders.lastManualNumber());
        line.orderNo = QStringLiteral("수기-%1").arg(last + 1, 4, 10, QLatin1Char('0'));
    }
    IEUM_TRY_ASSIGN(known, m_orders.ofOrder(line.market, line.orderNo));
    if (!known.isEmpty())
        return Error("order.exists", {line.orderNo});
    line.lineNo = QStringLiteral("1");
    line.buyerName = draft.buyerName.isEmpty() ? draft.recipient.name : draft.buyerName;
    line.buyerPhone = draft.buyerPhone.isEmpty() ? draft.recipient.phone : draft.buyerPhone;
    line.recipient = draft.recipient;
    line.item = draft.item.trimmed();
    line.option = draft.option;
    line.quantity = draft.quantity;
    line.amount = draft.amount;
    line.deliveryMessage = draft.deliveryMessage;
    line.shipBy = draft.shipBy;
    line.payment = draft.payment;
    line.orderedAt = m_clock.now();
    line.customer = draft.customer;
    if (!line.customer.isValid()) {
        IEUM_TRY_ASSIGN(customer, m_customers.forNameAndPhone(line.buyerName, line.buyerPhone));
        line.customer = customer;
    }
    IEUM_TRY_ASSIGN(id, m_orders.insert(line, {QString(), orderSearchForm(line)}, BatchId(), m_clock.now()));
    if (draft.sourceMessage.isValid())
        IEUM_TRY(m_orders.setSource(id, draft.sourceMessage));
    line.id = id;
    IEUM_TRY(m_doubts.note(id, line.recipient));
    return line;
}

Result<void> OrderService::forEach(const QList<OrderLineId> &lines, const QList<OrderState> &allowed,
                                   const Act &act)
{
    return m_database.transact([&]() -> Result<void> {
        for (const OrderLineId id : lines) {
            IEUM_TRY_ASSIGN(line, m_orders.line(id));
            if (!allowed.contains(line.state))
                return Error("order.wrong-state", {line.orderNo, stateWord(line.state)});
            IEUM_TRY(act(line));
        }
        return {};
    });
}

Result<void> OrderService::hold(const QList<OrderLineId> &lines, QDate until, const QString &why)
{
    return forEach(lines, {OrderState::Pending, OrderState::Held},
                   [&](const OrderLine &line) { return m_orders.hold(line.id, until, why, m_clock.now()); });
}

Result<void> OrderService::resume(const QList<OrderLineId> &lines)
{
    return forEach(lines, {OrderState::Pending, OrderState::Held, OrderState::Cancelled},
                   [&](const OrderLine &line) {
                       return m_orders.setState(line.id, OrderState::Pending, BatchId(), m_clock.now());
                   });
}

Result<void> OrderService::cancel(const QList<OrderLineId> &lines)
{
    const QList<OrderState> allowed{OrderState::Pending, OrderState::Held, OrderState::Printed,
                                    OrderState::Cancelled};
    return forEach(lines, allowed, [&](const OrderLine &line) -> Result<void> {
        if (!line.waybill.isEmpty())
            IEUM_TRY(m_printed.voidNumberOf(line));
        return m_orders.setState(line.id, OrderState::Cancelled, BatchId(), m_clock.now());
    });
}

Result<void> OrderService::ship(const QList<OrderLineId> &lines)
{
    const QList<OrderState> allowed{OrderState::Pending, OrderState::Held, OrderState::Printed,
                                    OrderState::Shipped};
    return forEach(lines, allowed, [&](const OrderLine &line) {
        return m_orders.setState(line.id, OrderState::Shipped, BatchId(), m_clock.now());
    });
}

Result<void> OrderService::setPayment(const QList<OrderLineId> &lines, Payment payment)
{
    return m_database.transact([&]() -> Result<void> {
        for (const OrderLineId id : lines) {
            IEUM_TRY_ASSIGN(line, m_orders.line(id));
            IEUM_TRY(m_orders.setPayment(line.order, payment));
        }
        return {};
    });
}

Result<void> OrderService::settleNotes(const QList<OrderLineId> &lines)
{
    return m_database.transact([&]() -> Result<void> {
        for (const OrderLineId line : lines)
            IEUM_TRY(m_orders.closeProblems(line, {}, m_clock.now()));
        return {};
    });
}

Result<void> OrderService::correctRecipient(OrderLineId line, const Recipient &recipient)
{
    const QList<OrderState> allowed{OrderState::Pending, OrderState::Held, OrderState::Printed,
                                    OrderState::Cancelled};
    return forEach({line}, allowed, [&](const OrderLine &known) -> Result<void> {
        if (!known.waybill.isEmpty() && known.recipient != recipient) {
            IEUM_TRY(m_printed.voidNumberOf(known));
            IEUM_TRY(m_orders.addProblem(known.id, Error("order.address-changed", {known.waybill}),
                                         m_clock.now()));
        }
        OrderLine values = known;
        values.recipient = recipient;
        IEUM_TRY(m_doubts.note(line, recipient));
        return m_orders.setRecipient(line, recipient, orderSearchForm(values), m_clock.now());
    });
}

} // namespace ieum
