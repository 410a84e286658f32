#pragma once

#include "core/base/Clock.h"
#include "core/connector/Records.h"
#include "core/inbox/CustomerMatcher.h"
#include "core/orders/OrderLineFinder.h"
#include "core/orders/PrintedLineGuard.h"
#include "core/storage/OrderChangeStore.h"
#include "core/storage/OrderStore.h"

namespace ieum {

/// Enters the lines of one order sheet, each once: by the market, the order number and the market's line
/// number, or (where there is none) by the n-th row of the same item. What a label is printed for is not
/// overwritten: the owner decides about it (OrderChangeService). Called within the import's transactions;
/// one run a file.
class OrderEntry
{
public:
    enum class Outcome { Added, Duplicate, Updated };

    struct Entered
    {
        Outcome outcome = Outcome::Added;
        OrderLineId line;
        std::optional<OrderLine> before{}; ///< of a line that the sheet says otherwise
        std::optional<OrderLine> after{};  ///< as the sheet says it, taken over or not
    };

    OrderEntry(OrderStore &orders, OrderChangeStore &changes, CustomerMatcher &customers,
               PrintedLineGuard &printed, const Clock &clock);

    /// `turn`: OrderLineFinder::turnOf() of the row.
    Result<Entered> enter(const IncomingOrderLine &incoming, int turn, BatchId batch);
    /// Enters only what nobody sees while `batch` is entering: a line of an order that is new. Nothing when
    /// the row says something of an order that was there before: that waits for enter() in the import's last
    /// transaction.
    Result<std::optional<Entered>> enterUnseen(const IncomingOrderLine &incoming, int turn, BatchId batch);

private:
    Result<Entered> enterMatched(const IncomingOrderLine &incoming, const OrderLineFinder::Match &match,
                                 BatchId batch);
    Result<OrderId> addOrder(const OrderLine &line, BatchId batch);
    Result<Entered> addLine(const IncomingOrderLine &incoming, OrderId order, const QString &lineNo,
                            BatchId batch);
    Result<Entered> change(const IncomingOrderLine &incoming, const OrderLineFinder::Match &match,
                           BatchId batch);
    Result<bool> changeLabelled(const OrderLine &known, OrderLine &values, BatchId batch);
    Result<bool> followState(const IncomingOrderLine &incoming, const OrderLine &known, BatchId batch);
    Result<void> cancel(const OrderLine &known, BatchId batch);
    Result<bool> followRequest(const IncomingOrderLine &incoming, const OrderLine &known);
    Result<bool> followClaim(const IncomingOrderLine &incoming, const OrderLine &known);

    OrderStore &m_orders;
    OrderChangeStore &m_changes;
    CustomerMatcher &m_customers;
    PrintedLineGuard &m_printed;
    const Clock &m_clock;
    OrderLineFinder m_finder;
};

/// The search form of what people look an order line up by.
QString orderSearchForm(const OrderLine &line);

/// Whose order it is: the buyer, or the recipient when the sheet has none.
Buyer buyerOf(const OrderLine &line);

} // namespace ieum
