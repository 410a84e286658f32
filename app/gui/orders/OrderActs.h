#pragma once

#include "app/gui/shell/Page.h"
#include "core/orders/OrderChangeService.h"

#include <QObject>

class QMenu;

namespace ieum {

class Shop;

/// What is seldom done with orders, each behind a dialog of its own: change and twin, part shipment, a parcel
/// in exchange, a number by hand, returns and exchanges.
class OrderActs : public QObject
{
    Q_OBJECT
public:
    OrderActs(const PageContext &context, QWidget *page);

    /// What can be done with these lines now; the menu deletes itself.
    QMenu *menu(const QList<OrderLine> &lines);
    void exportFile();
    /// Shows the change or the twin of a line; false when it has neither.
    bool decide(const OrderLine &line);
    /// An order as far as the customer's conversation tells it; an empty one without a customer.
    void readDraft(CustomerId customer, const std::function<void(const OrderDraft &draft)> &then);
    /// What the owner made of the customer's words for the item is proposed the next time.
    void learnFrom(const OrderDraft &draft, const OrderLine &saved);
    /// Whom the parcel goes to, as far as this PC knows.
    void mend(const OrderLine &line);
    void split(const OrderLine &line);
    void replace(const OrderLine &line);
    void typeNumber(const QList<OrderLine> &lines);
    void setClaim(const QList<OrderLine> &lines, Claim claim);

Q_SIGNALS:
    /// Something was committed.
    void done();

private:
    using Act = std::function<Result<void>(Shop &shop)>;
    void carryOut(const Act &act, const QString &words);
    void showChange(const OrderLine &line, const OrderChange &change);
    void showTwin(const OrderLine &line, const OrderLine &twin);
    QDate today() const;

    const PageContext m_context;
    QWidget *m_page;
};

/// True when the owner has to decide about a change or a twin.
bool needsDecision(const OrderLine &line);

} // namespace ieum
