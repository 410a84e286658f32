#pragma once

#include "core/orders/OrderService.h"

#include <QMap>
#include <QScrollArea>

namespace ieum {

class StateChip;

/// The views of the orders, each with its count, in the order in which a day is worked off.
class OrderViewBar : public QScrollArea
{
    Q_OBJECT
public:
    explicit OrderViewBar(QWidget *parent = nullptr);

    void setCounts(const QMap<OrderView, int> &counts);
    /// A view without a chip of its own ("all") leaves every chip as it is.
    void setCurrent(OrderView view);

Q_SIGNALS:
    void chosen(ieum::OrderView view);

private:
    void showSeldom();

    QMap<OrderView, StateChip *> m_chips;
    QMap<OrderView, int> m_counts;
};

} // namespace ieum
