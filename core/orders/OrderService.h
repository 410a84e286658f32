#pragma once

#include "core/base/Clock.h"
#include "core/inbox/CustomerMatcher.h"
#include "core/orders/AddressDoubts.h"
#include "core/orders/OrderProblems.h"
#include "core/orders/PrintedLineGuard.h"
#include "core/storage/OrderStore.h"

#include <QMap>

#include <optional>

namespace ieum {

/// What a list of orders shows. Pending means pending and ready; Ready those without a stopping problem;
/// Late and Unpaid are of the pending ones; WithProblems and CancelAsked besides of whatever has an open
/// note; Claims are returns and exchanges that are not settled.
enum class OrderView {
    Pending,
    Ready,
    Late,
    WithProblems,
    Unpaid,
    CancelAsked,
    Held,
    Printed,
    Shipped,
    Cancelled,
    Claims,
    All
};

/// "pending" "ready" … "all"
QString toCode(OrderView view);
std::optional<OrderView> orderViewFromCode(const QString &code);

/// An order taken by hand, over the phone or at the counter.
struct OrderDraft
{
    QString market = QStringLiteral("other");
    QString orderNo;     ///< empty: the next number of the shop's own (수기-0001)
    CustomerId customer; ///< none: found by the phone number, or made
    QString buyerName;   ///< empty: the recipient is the buyer
    QString buyerPhone;
    Recipient recipient;
    QString item;
    QString option;
    int quantity = 1;
    std::optional<Money> amount;
    QString deliveryMessage;
    QDate shipBy;
    Payment payment = Payment::Paid;
    MessageId sourceMessage;
    QString itemWords; ///< what the customer called the item, when it was read in a conversation
};

/// What the owner does with orders. Every act is one transaction; everything is only the shop's own copy, no
/// market hears of it. Lists come with what is missing in each line.
class OrderService
{
public:
    OrderService(Database &database, OrderStore &orders, CustomerMatcher &customers,
                 PrintedLineGuard &printed, AddressDoubts &doubts, const Clock &clock);

    Result<QList<OrderLine>> list(OrderView view);
    /// How many lines each view has.
    Result<QMap<OrderView, int>> counts();
    /// A line's id or an order number (all its lines). Error: order.none.
    Result<QList<OrderLine>> find(const QString &idOrNumber);
    /// Error: order.none.
    Result<OrderLine> line(OrderLineId line);

    /// Errors: order.no-item, order.exists (that number is there already).
    Result<OrderLine> add(const OrderDraft &draft);
    /// A null day: until further notice. Error: order.wrong-state (printed, shipped or cancelled).
    Result<void> hold(const QList<OrderLineId> &lines, QDate until, const QString &why);
    /// Held or cancelled lines are pending again. Error: order.wrong-state.
    Result<void> resume(const QList<OrderLineId> &lines);
    /// A number on the line becomes void. Error: order.wrong-state (shipped).
    Result<void> cancel(const QList<OrderLineId> &lines);
    /// Error: order.wrong-state (cancelled).
    Result<void> ship(const QList<OrderLineId> &lines);
    Result<void> setPayment(const QList<OrderLineId> &lines, Payment payment);
    /// What a buyer wants back or wants otherwise; None: withdrawn. A returned or exchanged line is settled.
    Result<void> setClaim(const QList<OrderLineId> &lines, Claim claim, const QString &why);
    /// What goes out in place of a line that came back.
    struct Replacement
    {
        QString item; ///< empty: the same one
        QString option;
        int quantity = 0; ///< 0: as many as the line has
        QString why;      ///< seen on both lines
    };
    /// The goods in exchange, as a line of the same order that waits for a number of its own; the line is
    /// exchanged. No market's file hears of it. Error: order.wrong-state (not printed or shipped yet).
    Result<OrderLine> replace(OrderLineId line, const Replacement &goods);
    /// Only `now` pieces go out now; the rest becomes a line of its own that waits, or is held `until` a day.
    /// Gives the rest. Errors: order.wrong-state (has a number, shipped or cancelled), order.split-quantity.
    struct Rest
    {
        QDate until; ///< null: it can go out at once
        QString why;
    };
    Result<OrderLine> split(OrderLineId line, int now, const Rest &rest);
    /// The owner has dealt with what was noted on the lines (an address changed after printing, a buyer who
    /// asks to cancel): these notes go, and the lines can be shipped as they are.
    Result<void> settleNotes(const QList<OrderLineId> &lines);
    /// The owner mends whom the parcel goes to; a number printed for the former address becomes void.
    /// Error: order.wrong-state (shipped).
    Result<void> correctRecipient(OrderLineId line, const Recipient &recipient);

private:
    Result<QList<OrderLine>> open();
    Result<void> judge(QList<OrderLine> &lines);
    Result<QList<OrderLine>> withNoted();
    Result<OrderLine> replaceWithin(const OrderLine &known, const Replacement &goods);
    Result<OrderLine> splitWithin(const OrderLine &known, int now, const Rest &rest);
    Result<QList<OrderLine>> allLines();
    QDate today() const { return m_clock.now().inSeoul().date(); }
    Result<OrderLine> insert(const OrderDraft &draft);
    using Act = std::function<Result<void>(const OrderLine &line)>;
    Result<void> forEach(const QList<OrderLineId> &lines, const QList<OrderState> &allowed, const Act &act);

    Database &m_database;
    OrderStore &m_orders;
    CustomerMatcher &m_customers;
    PrintedLineGuard &m_printed;
    AddressDoubts &m_doubts;
    const Clock &m_clock;
};

} // namespace ieum
