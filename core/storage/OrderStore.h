#pragma once

#include "core/base/Result.h"
#include "core/domain/Order.h"
#include "core/storage/StatementCache.h"

#include <QList>

namespace ieum {

/// Orders and their line items. Lines come with their living waybill number and the problems that were noted;
/// what can be seen from a line itself (no phone …) is added by orders/OrderService.
class OrderStore
{
public:
    explicit OrderStore(Database &database)
        : m_database(database)
        , m_statements(database)
    {
    }

    // Reading; every list is in the order of entry.
    Result<QList<OrderLine>> all();
    Result<QList<OrderLine>> inState(OrderState state);
    Result<int> countInState(OrderState state);
    /// Lines that wait no longer (printed, shipped, cancelled) on which something is noted.
    Result<QList<OrderLine>> noted();
    /// Lines that a buyer wants to send back or to exchange, and that are not settled.
    Result<QList<OrderLine>> claimed();
    /// A line that waits, and one with the same recipient's name and item in an order that was printed or
    /// shipped since then.
    struct Twins
    {
        OrderLineId waiting;
        OrderLineId sent;
    };
    Result<QList<Twins>> sentTwins(Instant since);
    /// What is left of a line that goes out in parts.
    Result<QList<OrderLine>> restsOf(OrderLineId line);
    Result<QList<OrderLine>> ofCustomer(CustomerId root);
    /// All lines of an order number, of every market; of an import that is running, none.
    Result<QList<OrderLine>> ofOrderNumber(const QString &orderNo);
    /// All lines with the market's own line number (상품주문번호), of every market.
    Result<QList<OrderLine>> ofLineNumber(const QString &lineNo);
    Result<QList<OrderLine>> ofOrder(const QString &market, const QString &orderNo);
    /// Error: order.none.
    Result<OrderLine> line(OrderLineId line);
    enum class Exported { NotYet, Any };
    /// Lines of a market with a printed number, printed or shipped.
    Result<QList<OrderLine>> numbered(const QString &market, Exported exported);
    /// The file's own row as it came, a JSON object of header to cell.
    Result<QString> raw(OrderLineId line);

    /// What is kept with a line besides its values.
    struct KeptTexts
    {
        QString raw;    ///< the file's own row: a JSON object of header to cell; empty by hand
        QString search; ///< the search form of its numbers, names and items
    };

    // Entering; called within a transaction.
    struct KnownOrder
    {
        OrderId id;
        BatchId batch; ///< that brought it in; none by hand
    };
    Result<std::optional<KnownOrder>> findOrder(const QString &market, const QString &orderNo);
    struct KnownLine
    {
        OrderLineId id;
        QString raw;
    };
    Result<std::optional<KnownLine>> findLine(OrderId order, const QString &lineNo);
    /// The row of an order whose number is new, for line.customer.
    Result<OrderId> addOrder(const OrderLine &line, BatchId batch, Instant now);
    /// Makes the order's row when it is the first line of its number; a caller that knows it says line.order.
    Result<OrderLineId> insert(const OrderLine &line, const KeptTexts &texts, BatchId batch, Instant now);
    /// Keeps the present values for an undo of `batch`, then writes what the market says now. The state
    /// stays.
    Result<void> update(OrderLineId line, const OrderLine &values, const KeptTexts &texts, BatchId batch,
                        Instant now);
    /// Keeps the present state for an undo of `batch`; an invalid batch keeps nothing.
    Result<void> setState(OrderLineId line, OrderState state, BatchId batch, Instant now);
    Result<void> hold(OrderLineId line, QDate until, const QString &why, Instant now);
    /// Lines whose hold ends on `today` or before are pending again.
    Result<void> releaseHolds(QDate today, Instant now);
    Result<void> setPayment(OrderId order, Payment payment);
    /// The market has the line's number: it is shipped.
    Result<void> setExported(OrderLineId line, Instant now);
    /// The owner's own correction of whom the parcel goes to.
    Result<void> setRecipient(OrderLineId line, const Recipient &recipient, const QString &search,
                              Instant now);

    /// What the owner decided about a change; the market's row stays as it is.
    Result<void> setValues(OrderLineId line, const OrderLine &values, const QString &search, Instant now);
    Result<void> setClaim(OrderLineId line, Claim claim, const QString &why, Instant now);
    Result<void> setSplit(OrderLineId line, OrderLineId from);
    Result<void> setQuantity(OrderLineId line, int quantity, Instant now);

    /// The message that an order was taken from.
    Result<void> setSource(OrderLineId line, MessageId message);

    /// Two orders that look like one twice are two.
    Result<void> setDifferent(OrderId order, OrderId other, Instant now);
    Result<bool> areDifferent(OrderId order, OrderId other);

    Result<void> addProblem(OrderLineId line, const Error &problem, Instant now);
    enum class Settled { Kept, Forgotten };
    /// What speaks against the line's address (codes address.*), in place of what did before. Kept: what the
    /// owner has closed is not noted again.
    Result<void> setAddressProblems(OrderLineId line, const QList<Error> &problems, Settled settled,
                                    Instant now);
    /// Only those of `code`; an empty one closes all but a change that waits for the owner's word.
    Result<void> closeProblems(OrderLineId line, const QString &code, Instant now);

    struct UndoCounts
    {
        int removed = 0; ///< lines
        int kept = 0;    ///< lines with a number, shipped, or changed by a later import
    };
    /// Takes back what `batch` added and changed, leaving tombstones.
    Result<UndoCounts> undo(BatchId batch, Instant now);
    /// Removes the last `limit` lines, with their orders, that an unfinished `batch` left behind; gives how
    /// many lines there were. Nobody has seen them, so nothing rests on them.
    Result<int> discard(BatchId batch, int limit);

    /// The highest number given to an order by hand, 0 when there is none.
    Result<int> lastManualNumber();

private:
    Result<OrderId> orderFor(const OrderLine &line, BatchId batch, Instant now);
    Result<void> keepBefore(OrderLineId line, BatchId batch);
    Result<void> restoreChanges(BatchId batch, Instant now, UndoCounts &counts);
    Result<void> removeAdded(BatchId batch, Instant now, UndoCounts &counts);

    Database &m_database;
    StatementCache m_statements;
};

} // namespace ieum
