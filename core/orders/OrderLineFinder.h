#pragma once

#include "core/base/Result.h"
#include "core/connector/Records.h"

#include <QHash>

#include <optional>

namespace ieum {

class OrderStore;

/// Whether the market's number names this row alone.
bool hasOwnLineNumber(const IncomingOrderLine &incoming);

/// Finds the shop's line that a row of a market's sheet is: by the market, the order number and the market's
/// line number, or (where there is none) by the n-th row of the same item. One finder a file, its rows in
/// their order.
class OrderLineFinder
{
public:
    explicit OrderLineFinder(OrderStore &orders)
        : m_orders(orders)
    {
    }

    struct Match
    {
        QList<OrderLine> siblings; ///< lines of the order that are there
        std::optional<OrderLine> same;
    };
    /// The row's turn among those of the same item so far, from 0; asked once a row, in the sheet's order.
    int turnOf(const IncomingOrderLine &incoming);
    Result<Match> find(const IncomingOrderLine &incoming, int turn);
    Result<Match> find(const IncomingOrderLine &incoming) { return find(incoming, turnOf(incoming)); }

private:
    OrderStore &m_orders;
    QHash<QString, int> m_seen; ///< rows of the same item so far, for orders without line numbers
};

} // namespace ieum
