#pragma once

#include "app/gui/shell/Page.h"
#include "core/continuity/SendService.h"
#include "core/orders/OrderService.h"

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace ieum {

class Button;
class EmptyState;
class IconButton;
class OrderActs;
class OrderGrid;
class OrderListModel;
class OrderViewBar;
class PrintDesk;

/// The orders: what waits, what is missing in it, what goes on labels.
class OrdersPage : public Page
{
    Q_OBJECT
public:
    explicit OrdersPage(const PageContext &context);

    void refresh() override;
    void open(const PageTarget &target) override;
    QList<QWidget *> panes() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Act = std::function<Result<void>(OrderService &orders, const QList<OrderLineId> &lines)>;

    void build();
    QWidget *makeTools();
    /// For screens where the preview has no place beside the list.
    void showPreview();
    void addActions();
    void showView(OrderView view);
    void showLines(const QList<OrderLine> &lines);
    void followSelection();
    QList<OrderLine> chosen() const; ///< the ticked lines, else the current one
    /// Does it in one transaction, then says `done` and offers `text`.
    void change(const Act &act, const QString &done, const std::optional<SendService::Act> &text = {});
    void offer(const QString &done, const SendService::Act &text);
    void takeOrder(const OrderDraft &draft = {});
    void openMenu();
    void mend();
    void hold();
    void resume();
    void cancel();
    void ship();
    void markPaid();
    void settle();

    OrderViewBar *m_views;
    OrderListModel *m_model;
    OrderGrid *m_grid;
    PrintDesk *m_desk;
    OrderActs *m_acts;
    QHBoxLayout *m_across;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Button *m_preview = nullptr;
    Button *m_decide = nullptr;
    IconButton *m_more = nullptr;
    Button *m_hold = nullptr;
    Button *m_resume = nullptr;
    Button *m_paid = nullptr;
    Button *m_settle = nullptr;
    Button *m_ship = nullptr;
    Button *m_cancel = nullptr;
    Button *m_mend = nullptr;
    OrderView m_view = OrderView::Pending;
    std::optional<OrderView> m_shownView; ///< of the lines in the list
    OrderLineId m_wanted;                 ///< to be made current after the next reading
};

} // namespace ieum
