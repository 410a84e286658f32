#include "app/gui/inbox/OfferActs.h"

#include "app/gui/bookings/ThreadBooking.h"
#include "app/gui/orders/ThreadOrder.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"

namespace ieum {

OfferActs::OfferActs(const PageContext &context, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_booking(new ThreadBooking(context, parent))
    , m_order(new ThreadOrder(context, parent))
{
}

void OfferActs::take(const Understanding &understood, const Customer &customer)
{
    if (understood.offer == Offer::Order)
        m_order->open(understood);
    else
        m_booking->open(understood, customer);
}

void OfferActs::decline(MessageId message)
{
    m_context.workspace.write(
        this, [message](Shop &shop) { return shop.understanding.settle(message); },
        [this, message](const Result<void> &done) {
            if (!done.ok())
                return m_context.shell.fail(done.error());
            m_context.shell.toast(tr("The card is put away."),
                                  {tr("Undo"), [this, message] { reopen(message); }});
        });
}

void OfferActs::reopen(MessageId message)
{
    m_context.workspace.write(
        this, [message](Shop &shop) { return shop.understanding.reopen(message); },
        [this](const Result<void> &done) {
            if (!done.ok())
                m_context.shell.fail(done.error());
        });
}

} // namespace ieum
