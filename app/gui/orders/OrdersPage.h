#pragma once

#include "app/gui/shell/Page.h"
#include "core/orders/OrderService.h"

#include <QMap>

class QStackedWidget;
class QVBoxLayout;

namespace ieum {

class Button;
class EmptyState;
class OrderGrid;
class OrderListModel;
class PrintDesk;
class StateChip;

/// The orders: what waits, what is missing in it, what goes on labels.
class OrdersPage : public Page
{
    Q_OBJECT
public:
    explicit OrdersPage(const PageContext &context);

    void refresh() override;
    void open(const PageTarget &target) override;
    QList<QWidget *> panes() const override;

private:
    using Act = std::function<Result<void>(OrderService &orders, const QList<OrderLineId> &lines)>;

    void build();
    QWidget *makeChips();
    QWidget *makeTools();
    void addActions();
    void showView(OrderView view);
    void showLines(const QList<OrderLine> &lines);
    void showCounts(const QMap<OrderView, int> &counts);
    void followSelection();
    QList<OrderLine> chosen() const; ///< the ticked lines, else the current one
    /// Does it in one transaction, then says `done`.
    void change(const Act &act, const QString &done);
    void takeOrder();
    void mend();
    void hold();
    void resume();
    void cancel();
    void ship();
    void markPaid();

    OrderListModel *m_model;
    OrderGrid *m_grid;
    PrintDesk *m_desk;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QMap<OrderView, StateChip *> m_chips;
    Button *m_hold = nullptr;
    Button *m_resume = nullptr;
    Button *m_paid = nullptr;
    Button *m_ship = nullptr;
    Button *m_cancel = nullptr;
    Button *m_mend = nullptr;
    OrderView m_view = OrderView::Pending;
    OrderLineId m_wanted; ///< to be made current after the next reading
};

} // namespace ieum
