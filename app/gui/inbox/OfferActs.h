#pragma once

#include "app/gui/shell/Page.h"
#include "core/bookings/Understanding.h"

#include <QObject>

namespace ieum {

class ThreadBooking;
class ThreadOrder;

/// What the owner does with an offer under a message: opens the form that fits it, or waves it away.
class OfferActs : public QObject
{
    Q_OBJECT
public:
    OfferActs(const PageContext &context, QWidget *parent);

    void take(const Understanding &understood, const Customer &customer);
    /// The card never stands there again, unless that is taken back.
    void decline(MessageId message);

private:
    void reopen(MessageId message);

    const PageContext m_context;
    ThreadBooking *m_booking;
    ThreadOrder *m_order;
};

} // namespace ieum
