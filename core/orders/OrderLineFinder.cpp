#include "core/orders/OrderLineFinder.h"

#include "core/storage/OrderStore.h"

#include <algorithm>

namespace ieum {

namespace {

bool isSameItem(const OrderLine &a, const OrderLine &b)
{
    return a.item == b.item && a.option == b.option;
}

} // namespace

bool hasOwnLineNumber(const IncomingOrderLine &incoming)
{
    return !incoming.line.lineNo.isEmpty() && !incoming.sharesLineNo;
}

int OrderLineFinder::turnOf(const IncomingOrderLine &incoming)
{
    const OrderLine &line = incoming.line;
    if (hasOwnLineNumber(incoming))
        return 0;
    return m_seen[QStringList{line.market, line.orderNo, line.lineNo, line.item, line.option}.join(u'\n')]++;
}

Result<OrderLineFinder::Match> OrderLineFinder::find(const IncomingOrderLine &incoming, int turn)
{
    const OrderLine &line = incoming.line;
    IEUM_TRY_ASSIGN(known, m_orders.ofOrder(line.market, line.orderNo));
    const QList<OrderLine> &siblings = known;
    if (hasOwnLineNumber(incoming)) {
        const auto same = std::find_if(siblings.begin(), siblings.end(), [&](const OrderLine &sibling) {
            return sibling.lineNo == line.lineNo;
        });
        return Match{siblings, same == siblings.end() ? std::nullopt : std::optional(*same)};
    }
    const QString stem = line.lineNo + QLatin1Char('-');
    for (const OrderLine &sibling : siblings) {
        if (sibling.splitFrom.isValid())
            continue;
        const bool isLine =
            line.lineNo.isEmpty() || sibling.lineNo == line.lineNo || sibling.lineNo.startsWith(stem);
        if (isLine && isSameItem(sibling, line) && turn-- == 0)
            return Match{siblings, sibling};
    }
    return Match{siblings, std::nullopt};
}

} // namespace ieum
