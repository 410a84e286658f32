#pragma once

#include "app/gui/shell/Page.h"
#include "core/bookings/Understanding.h"
#include "core/orders/OrderService.h"

#include <QObject>

namespace ieum {

class TextOffer;

/// From a message to an order: the form, filled with what was understood and with the address that the
/// customer wrote. Nothing is saved before the owner presses the button; an item that the owner named
/// otherwise is remembered for this customer's words.
class ThreadOrder : public QObject
{
    Q_OBJECT
public:
    ThreadOrder(const PageContext &context, QWidget *parent);

    void open(const Understanding &understood);

private:
    void ask(const Understanding &understood, const OrderDraft &draft);
    void tell(const OrderLine &saved);

    const PageContext m_context;
    QWidget *m_parent;
    TextOffer *m_offer;
};

} // namespace ieum
